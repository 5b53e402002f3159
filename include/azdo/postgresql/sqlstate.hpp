// SPDX-License-Identifier: BSL-1.0
// What an error of PostgreSQL means for a program.
#pragma once

#include <azdo/core/failure.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::postgresql {

/// True when the same statement may succeed later, without anybody changing anything: the server is away, restarts, has no connection to
/// spare, is a standby at the moment, or was too slow. False for a wrong password, a certificate that does not fit, missing or different
/// tables, and whatever else a person has to repair.
///
/// Example: `if (!got && postgresql::is_retryable(got.error())) return answer(503);`
///
/// **A retryable failure says nothing about the statement's outcome**: a server that was lost before its answer arrived may have carried it
/// out. `failure::nothing_sent` is true when it certainly did not.
inline bool is_retryable(const failure& why) noexcept {
    return why.kind == failure_kind::unavailable || why.kind == failure_kind::timed_out;
}

/// A failure by its SQLSTATE, the five characters by which PostgreSQL tells its errors apart; `type_key` has them. The message is ours: the
/// server's own text may contain values.
///
/// Example: `postgresql::failure_of("28P01")` is `access_denied`.
///
/// - `unavailable`, status 503: classes 08, 53 and 40, 57P01 to 57P05, 25006 (a standby), 55P03.
/// - `timed_out`, status 503: 57014, 25P03.
/// - `access_denied`: class 28, 3D000 (no such database), 42501.
/// - `storage`: tables that are missing or other than expected (class 42, 3F000), and everything else.
///
/// Source: https://www.postgresql.org/docs/15/errcodes-appendix.html
inline failure failure_of(std::string_view state) {
    struct meaning {
        std::string_view begins;
        failure_kind kind;
        const char* message;
    };
    static constexpr meaning all[] = {
        {"57014", failure_kind::timed_out, "PostgreSQL did not finish a statement in time: try again later"},
        {"25P03", failure_kind::timed_out, "PostgreSQL ended a transaction that took too long: try again later"},
        {"57P", failure_kind::unavailable, "PostgreSQL is starting, stopping or restarting: try again later"},
        {"08", failure_kind::unavailable, "the connection to PostgreSQL was lost: try again later"},
        {"53", failure_kind::unavailable,
            "PostgreSQL has no connection, memory or disk space to spare: try again later, or raise max_connections"},
        {"40", failure_kind::unavailable, "PostgreSQL ended a statement in favour of another one: try again"},
        {"55P03", failure_kind::unavailable, "another program holds a lock in PostgreSQL: try again later"},
        {"25006", failure_kind::unavailable, "this PostgreSQL server is a standby, which cannot be written: name all servers as hosts"},
        {"28", failure_kind::access_denied,
            "PostgreSQL refused the user or password: see its pg_hba.conf and the password file (passfile, or ~/.pgpass of mode 0600)"},
        {"3D000", failure_kind::access_denied, "this database does not exist: create it (CREATE DATABASE), or correct dbname"},
        {"42501", failure_kind::access_denied, "the user of PostgreSQL lacks a right: grant it, or prepare the tables as their owner"},
        {"42P01", failure_kind::storage, "PostgreSQL has no tables for azdo: prepare them once"},
        {"3F000", failure_kind::storage, "PostgreSQL has no tables for azdo: prepare them once"},
        {"42", failure_kind::storage, "the tables in PostgreSQL are not those that this program expects: they were changed by hand"},
    };
    for (const meaning& one : all)
        if (state.substr(0, one.begins.size()) == one.begins) {
            failure made = fail(one.kind, one.message);
            made.type_key = std::string(state);
            if (is_retryable(made)) made.status = 503;
            return made;
        }
    failure made = fail(failure_kind::storage, "PostgreSQL refused a statement; its log says why");
    made.type_key = std::string(state);
    return made;
}

} // namespace azdo::inline v1::postgresql
