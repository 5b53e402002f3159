// SPDX-License-Identifier: BSL-1.0
// The tables: one SQL text with a version, and the step from each version to the next.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/postgresql/connection.hpp>
#include <azdo/postgresql/sqlstate.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::postgresql {

/// The SQL that makes a version of the tables from the one before; the first makes version 1 in an empty database. All tables are in the
/// schema `azdo`. Every `name` is a keyed hash (HKDF-SHA256), and every `sealed` text is encrypted before it leaves the process
/// (AES-256-GCM): neither the server, nor its backups, nor its log show who a row belongs to, or a token. What is in clear: numbers, times,
/// and how many rows there are.
///
/// | table | a row is | removed |
/// |---|---|---|
/// | `state` | the version, and the key of the names, sealed | never |
/// | `connections` | a person's grant and organization in a team; a sign-out empties `sealed` and keeps `generation`, so that no generation comes twice | by hand |
/// | `leases` | the right to renew a grant: who has it (a random text), its number, its end by this server's clock | never: numbers only grow |
/// | `used_sign_ins` | a sign-in that was used | after `forget_at` |
/// | `pending_sign_ins` | a sign-in that waits for its callback | after `forget_at` |
/// | `sessions` | a signed-in browser's session; the id itself is only in the browser | after its end |
///
/// A backup (`pg_dump`) is of use together with the seal keys only. One that is put back brings back old grants: servers that rotate refresh
/// tokens refuse them, and the people concerned sign in again.
///
/// A server's user needs `USAGE` on the schema, and `SELECT, INSERT, UPDATE, DELETE` on its tables; only who prepares them needs more.
inline constexpr std::string_view schema_steps[] = {R"(
CREATE SCHEMA azdo;
CREATE TABLE azdo.state (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version integer NOT NULL,
    name_key text NOT NULL
);
CREATE TABLE azdo.connections (
    name text PRIMARY KEY,
    generation bigint NOT NULL,
    sealed text,
    organization text,
    fence bigint NOT NULL DEFAULT 0
);
CREATE TABLE azdo.leases (
    name text PRIMARY KEY,
    number bigint NOT NULL,
    holder text NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
CREATE TABLE azdo.used_sign_ins (
    name text PRIMARY KEY,
    claim text NOT NULL,
    forget_at bigint NOT NULL
);
CREATE INDEX ON azdo.used_sign_ins (forget_at);
CREATE TABLE azdo.pending_sign_ins (
    name text PRIMARY KEY,
    sealed text NOT NULL,
    forget_at bigint NOT NULL
);
CREATE INDEX ON azdo.pending_sign_ins (forget_at);
CREATE TABLE azdo.sessions (
    name text PRIMARY KEY,
    person text NOT NULL,
    sealed text NOT NULL,
    opened_at bigint NOT NULL,
    used_at bigint NOT NULL
);
CREATE INDEX ON azdo.sessions (person);
CREATE INDEX ON azdo.sessions (used_at);
)"};

/// The version of the tables that this library reads and writes.
inline constexpr int schema_version = static_cast<int>(std::size(schema_steps));

/// What `prepare` found and did.
struct prepared_tables {
    int before = 0; ///< 0: there were no tables
    int after = 0;
};

namespace detail {
inline failure wrong_version(int found, int wanted) {
    failure made =
        fail(failure_kind::storage, "the tables in PostgreSQL have version " + std::to_string(found) + ", and this program needs version " +
                                        std::to_string(wanted) + (found < wanted ? ": prepare them once" : ": use a newer program"));
    made.type_key = "schema_version";
    return made;
}
} // namespace detail

/// Makes the tables, or brings them to the newest version, in one transaction: after a failure everything is as before, unless the server
/// was lost at the very end, when only looking (or preparing again, which then does nothing) tells. Programs that prepare at the same time
/// wait for one another. Existing rows are kept.
///
/// `name_key()`: the sealed key of the names for new tables. `steps`: as `schema_steps`, for tests.
///
/// Failures: `storage` with the `type_key` `schema_version` for tables of a newer version, which are left as they are; those of
/// `connection::run`.
template <class NameKey>
result<prepared_tables> prepare(connection& to, NameKey&& name_key, std::span<const std::string_view> steps = schema_steps,
    std::chrono::milliseconds within = std::chrono::seconds(60)) {
    const int wanted = static_cast<int>(steps.size());
    // The lock is of this transaction alone; its number is a constant of ours ("azdo" in ASCII).
    auto begun = to.run("BEGIN; SET LOCAL statement_timeout = 0; SELECT pg_advisory_xact_lock(1635411055)", within);
    if (!begun) return std::move(begun).error();
    const auto undo = [&](failure why) {
        if (to.is_usable()) static_cast<void>(to.run("ROLLBACK", within));
        return why;
    };
    auto there = to.run("SELECT pg_catalog.to_regclass('azdo.state')", within);
    if (!there) return undo(std::move(there).error());
    prepared_tables done{.after = wanted};
    if (there->text(0, 0)) {
        auto version = to.run("SELECT version FROM azdo.state", within);
        if (!version) return undo(std::move(version).error());
        done.before = version->empty() ? 0 : static_cast<int>(version->number(0, 0));
        if (done.before < 1)
            return undo(fail(
                failure_kind::storage, "the table azdo.state in PostgreSQL has lost its row: drop the schema azdo, and prepare again"));
    }
    if (done.before > wanted) return undo(detail::wrong_version(done.before, wanted));
    for (int version = done.before; version < wanted; ++version) {
        auto step = to.run(std::string(steps[static_cast<std::size_t>(version)]), within);
        if (!step) return undo(std::move(step).error());
    }
    result<rows> kept = [&]() -> result<rows> {
        if (done.before > 0) return to.run("UPDATE azdo.state SET version = " + std::to_string(wanted), within);
        result<std::string> key = name_key();
        if (!key) return std::move(key).error();
        return to.run({"azdo_state_insert", "INSERT INTO azdo.state (version, name_key) VALUES ($1::integer, $2)"},
            {std::to_string(wanted), *key}, within);
    }();
    if (!kept) return undo(std::move(kept).error());
    auto committed = to.run("COMMIT", within);
    if (!committed) {
        failure why = std::move(committed).error();
        why.message.insert(0, "whether the tables were prepared is unknown; prepare again to see. ");
        return why;
    }
    return done;
}

} // namespace azdo::inline v1::postgresql
