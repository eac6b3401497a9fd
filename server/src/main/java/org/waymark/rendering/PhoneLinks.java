package org.waymark.rendering;

/** Addresses that make a phone dial or write. */
class PhoneLinks {
    private PhoneLinks() {}

    static String call(String number) {
        return "tel:" + dialled(number);
    }

    static String sms(String number) {
        return "sms:" + dialled(number);
    }

    /** Only for numbers with a country code. */
    static String whatsapp(String number) {
        return "https://wa.me/" + number.replaceAll("[^0-9]", "");
    }

    /** What a phone can dial of it. */
    static String keys(String number) {
        return number.replaceAll("[^0-9+*#]", "");
    }

    /** As part of an address, which a hash sign would end. */
    private static String dialled(String number) {
        return keys(number).replace("#", "%23");
    }
}
