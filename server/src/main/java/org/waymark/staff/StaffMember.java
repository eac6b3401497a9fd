package org.waymark.staff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * A person who works with Waymark.
 *
 * @param language the language they read the desk in; null: the one their browser asks for
 * @param deactivatedAt since when they may no longer sign in; null while they may
 */
public record StaffMember(
        long id,
        String name,
        String email,
        @Nullable LanguageTag language,
        Instant createdAt,
        @Nullable Instant deactivatedAt,
        List<Assignment> assignments) {
    /** No account has this number. */
    private static final long AT_TERMINAL = 0;

    public StaffMember {
        assignments = List.copyOf(assignments);
    }

    /** Whoever holds the data folder and works at its terminal, by no account; no role bounds that. */
    public static StaffMember atTerminal(String name) {
        return new StaffMember(
                AT_TERMINAL,
                name,
                "",
                null,
                Instant.EPOCH,
                null,
                List.of(new Assignment(Role.ADMINISTRATOR, Reach.EVERYTHING)));
    }

    public boolean active() {
        return deactivatedAt == null;
    }

    /** The language to address them in. */
    public LanguageTag languageOr(LanguageTag otherwise) {
        return language == null ? otherwise : language;
    }

    public Set<Role> roles() {
        return assignments.stream().map(Assignment::role).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether any role gives it, at least for some language and part of the tree. */
    public boolean may(Permission permission) {
        return active()
                && (permission == Permission.ENTER
                        || permission == Permission.PROTECT_OWN_ACCOUNT
                        || roles().stream().anyMatch(role -> role.gives(permission)));
    }

    /**
     * Whether a role gives it for this very text.
     *
     * @param path the document and those it lies below, in any order
     */
    public boolean may(Permission permission, LanguageTag language, List<DocumentId> path) {
        return active()
                && assignments.stream()
                        .anyMatch(each -> each.role().gives(permission)
                                && (!permission.canBeBound() || each.reach().covers(language, path)));
    }

    /**
     * Whether a role gives it for this document in some language at least.
     *
     * @param path the document and those it lies below, in any order
     */
    public boolean may(Permission permission, List<DocumentId> path) {
        return active()
                && assignments.stream()
                        .anyMatch(each -> each.role().gives(permission)
                                && (!permission.canBeBound() || each.reach().covers(path)));
    }

    /** Whether a role that is bound to nothing gives it, as for what concerns everything readers see. */
    public boolean mayEverywhere(Permission permission) {
        return active()
                && assignments.stream()
                        .anyMatch(each -> each.role().gives(permission)
                                && (!permission.canBeBound() || each.reach().equals(Reach.EVERYTHING)));
    }

    /**
     * Refuses whoever may not do it everywhere.
     *
     * @throws OutOfReach when no unbound role gives it
     */
    public void requireEverywhere(Permission permission) {
        if (!mayEverywhere(permission)) {
            throw new OutOfReach();
        }
    }

    /**
     * Refuses whoever may not do it to this very text.
     *
     * @throws OutOfReach when no role gives it
     */
    public void require(Permission permission, LanguageTag language, List<DocumentId> path) {
        if (!may(permission, language, path)) {
            throw new OutOfReach();
        }
    }

    /** How the journal names the person; an address would stay there for ever. */
    public String journalName() {
        return id == AT_TERMINAL ? name : "staff:" + id;
    }
}
