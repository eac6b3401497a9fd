package org.waymark.staff;

/** Who becomes the first administrator, once everything typed was found right. The address is in small letters. */
record NewAdministrator(String name, String email, String password) {
    @Override
    public String toString() {
        return "NewAdministrator[" + name + "]";
    }
}
