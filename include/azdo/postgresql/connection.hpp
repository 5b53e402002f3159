// SPDX-License-Identifier: BSL-1.0
// One connection to PostgreSQL, over libpq. Nothing in it waits without a deadline.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/postgresql/connection_string.hpp>
#include <azdo/postgresql/resources.hpp>
#include <azdo/postgresql/sqlstate.hpp>

#include <libpq-fe.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <poll.h>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::postgresql {

/// A statement that each connection prepares when it first runs it. Parameters are `$1`, `$2`, …, as text.
struct statement {
    const char* name; ///< unique in a program
    const char* text;
};

/// A parameter of a statement; absent: NULL.
using parameter = std::optional<std::string>;

/// The rows that a statement returned.
class rows {
public:
    explicit rows(PGresult* got) noexcept : got_(got, &PQclear) {}

    std::size_t size() const noexcept { return static_cast<std::size_t>(PQntuples(got_.get())); }
    bool empty() const noexcept { return size() == 0; }
    /// A value; nothing for NULL. Requirement: there is such a row and column.
    std::optional<std::string> text(std::size_t row, std::size_t column) const {
        const int at = static_cast<int>(row), of = static_cast<int>(column);
        if (PQgetisnull(got_.get(), at, of) != 0) return std::nullopt;
        return std::string(PQgetvalue(got_.get(), at, of), static_cast<std::size_t>(PQgetlength(got_.get(), at, of)));
    }
    /// A whole number; 0 for NULL and for a text that is not one.
    std::int64_t number(std::size_t row, std::size_t column) const {
        const std::string held = text(row, column).value_or("");
        std::int64_t value = 0;
        const bool is_negative = held.starts_with('-');
        for (const char c : std::string_view(held).substr(is_negative ? 1 : 0)) {
            if (c < '0' || c > '9' || value > (INT64_MAX - 9) / 10) return 0;
            value = value * 10 + (c - '0');
        }
        return is_negative ? -value : value;
    }

private:
    std::unique_ptr<PGresult, decltype(&PQclear)> got_;
};

/// How long to wait for a server.
struct time_limits {
    std::chrono::milliseconds connect{3'000};   ///< for a connection, shared by the servers of the connection string
    std::chrono::milliseconds statement{3'000}; ///< for a statement; the server ends it then, too
};

/// A connection. After a failure that leaves its state unknown (`is_usable()` is false) it is only good for being destroyed.
///
/// Example:
/// ```
/// auto to = postgresql::connection::open(where, {.connect = std::chrono::seconds(5)}, {});
/// if (!to) return to.error();
/// auto rows = to->run({"now", "SELECT now()"}, {}, std::chrono::seconds(2));
/// ```
/// Requirement: PostgreSQL itself or a pool of sessions; a pool of transactions (PgBouncer) has no prepared statements of one's own.
class connection {
public:
    using milliseconds = std::chrono::milliseconds;

    /// Connects to the first of the servers that answers and can be written. Each gets an equal part of the time; looking up a host's name
    /// is the system's, and has the system's time limit: `hostaddr` avoids it.
    ///
    /// Failures: those of `failure_of` for the server that came furthest; `unavailable` when none can be reached; `transport` with the
    /// `sub_key` `certificate` when one does not prove its identity: nothing was sent to it then, not even a user's name. `nothing_sent` is
    /// true for all of them.
    static result<connection> open(const connection_string& where, const time_limits& limits, const resources& with) {
        std::optional<failure> first;
        const auto share =
            std::max(limits.connect / std::max<std::int64_t>(1, static_cast<std::int64_t>(where.servers().size())), milliseconds(1));
        for (const server_address& server : where.servers()) {
            connection made(with);
            const http::time_point deadline = with.now().after(share);
            result<void> done = made.connect(where.parameters(server), deadline);
            if (done) done = made.begin_session(limits.statement, deadline);
            if (done) return made;
            failure why = std::move(done).error();
            why.message.append(" (").append(server.name()).append(1, ')');
            why.nothing_sent = true;
            if (!first || (is_retryable(*first) && !is_retryable(why))) first = std::move(why);
        }
        if (!first) return fail(failure_kind::invalid_input, "the connection string names no server");
        return *std::move(first);
    }

    bool is_usable() const noexcept { return usable_ && PQstatus(link_.get()) == CONNECTION_OK; }

    /// Runs a statement. Failures: those of `failure_of`; `unavailable` when the server was lost, `timed_out` when it did not answer in time:
    /// after both, whether the statement was carried out is unknown, and the connection is not usable.
    result<rows> run(const statement& what, const std::vector<parameter>& parameters, milliseconds within) {
        const http::time_point deadline = with_.now().after(within);
        if (!prepared_.contains(what.name)) {
            if (PQsendPrepare(link_.get(), what.name, what.text, 0, nullptr) == 0) return lost(true);
            auto got = last_result(deadline);
            if (!got) {
                if (!is_usable()) got.error().nothing_sent = true; // only its text was sent
                return got;
            }
            prepared_.insert(what.name);
        }
        std::vector<const char*> values;
        values.reserve(parameters.size());
        for (const parameter& one : parameters) values.push_back(one ? one->c_str() : nullptr);
        if (PQsendQueryPrepared(link_.get(), what.name, static_cast<int>(values.size()), values.data(), nullptr, nullptr, 0) == 0)
            return lost(true);
        return last_result(deadline);
    }
    /// Runs SQL that may consist of several statements; returns the rows of the last one. Failures: as `run`.
    result<rows> run(const std::string& sql, milliseconds within) {
        if (PQsendQuery(link_.get(), sql.c_str()) == 0) return lost(true);
        return last_result(with_.now().after(within));
    }

private:
    explicit connection(const resources& with) : with_(with), link_(nullptr, &PQfinish) {}

    failure lost(bool nothing_sent = false) {
        usable_ = false;
        failure made = failure_of("08006");
        made.nothing_sent = nothing_sent;
        return made;
    }
    failure too_slow() {
        usable_ = false;
        failure made = failure_of("57014");
        made.type_key.clear(); // the server has not said so
        return made;
    }

    /// Waits for the socket. Failures: `timed_out`.
    result<void> wait(short events, http::time_point deadline) {
        for (;;) {
            const milliseconds left = deadline.since(with_.now());
            if (left.count() <= 0) return too_slow();
            pollfd one{PQsocket(link_.get()), events, 0};
            const int ready = ::poll(&one, 1, static_cast<int>(std::min<std::int64_t>(left.count(), 60'000)));
            if (ready > 0) return {};
            if (ready < 0 && errno != EINTR) return lost();
        }
    }
    result<void> connect(const std::vector<std::pair<std::string, std::string>>& parameters, http::time_point deadline) {
        std::vector<const char*> keys, values;
        for (const auto& [key, value] : parameters) {
            keys.push_back(key.c_str());
            values.push_back(value.c_str());
        }
        keys.push_back(nullptr);
        values.push_back(nullptr);
        link_.reset(PQconnectStartParams(keys.data(), values.data(), 0));
        if (!link_) return lost(true);
        PQsetErrorVerbosity(link_.get(), PQERRORS_SQLSTATE); // the server's own texts may hold values
        PQsetNoticeProcessor(
            link_.get(), [](void*, const char*) {}, nullptr);
        if (PQstatus(link_.get()) == CONNECTION_BAD) return refused();
        for (PostgresPollingStatusType next = PGRES_POLLING_WRITING; next != PGRES_POLLING_OK; next = PQconnectPoll(link_.get())) {
            if (next == PGRES_POLLING_FAILED) return refused();
            auto ready = wait(next == PGRES_POLLING_READING ? POLLIN : POLLOUT, deadline);
            if (!ready && ready.error().kind == failure_kind::timed_out)
                return fail_away("PostgreSQL did not accept a connection in time: is it running, and not overloaded?");
            if (!ready) return ready;
        }
        PQsetnonblocking(link_.get(), 1);
        return {};
    }
    static failure fail_away(const char* message) {
        failure made = fail(failure_kind::unavailable, message);
        made.status = 503;
        return made;
    }
    /// Why there is no connection. libpq has no code for it: a SQLSTATE in the server's error, or words of libpq's own.
    failure refused() {
        usable_ = false;
        const std::string_view text = PQerrorMessage(link_.get());
        for (const std::string_view severity : {"FATAL:  ", "ERROR:  ", "PANIC:  "})
            if (const std::size_t at = text.find(severity); at != text.npos && text.size() >= at + severity.size() + 5)
                return failure_of(text.substr(at + severity.size(), 5));
        const auto says = [text](std::string_view words) { return text.find(words) != text.npos; };
        if (says("certificate") || says("SSL") || says("TLS") || says("host name")) {
            failure made = fail(failure_kind::transport,
                "PostgreSQL did not prove its identity (sslmode=verify-full): its certificate must be valid, name this host, and be issued by "
                "the authority in sslrootcert (default ~/.postgresql/root.crt)");
            made.sub_key = "certificate";
            return made;
        }
        if (says("session is read-only") || says("hot standby") || says("not read-write")) return failure_of("25006");
        if (says("no password supplied"))
            return fail(failure_kind::access_denied,
                "PostgreSQL asks for a password: put it into the password file (passfile, or ~/.pgpass of mode 0600), or set PGPASSWORD");
        return fail_away("PostgreSQL cannot be reached: is it running, and do host and port fit?");
    }
    /// What the stores count on, whatever the defaults of the server, the database or the user say: no write is acknowledged that a crash
    /// loses, and no function of another schema takes the place of a built-in one.
    result<void> begin_session(milliseconds limit, http::time_point deadline) {
        auto got = run(
            "SELECT pg_catalog.set_config('statement_timeout', '" + std::to_string(std::max<std::int64_t>(limit.count(), 1)) +
                "', false), pg_catalog.set_config('search_path', 'pg_catalog', false), pg_catalog.set_config('synchronous_commit', CASE WHEN "
                "pg_catalog.current_setting('synchronous_commit') IN ('off', 'local') THEN 'on' ELSE "
                "pg_catalog.current_setting('synchronous_commit') END, false), pg_catalog.set_config('default_transaction_isolation', "
                "'read committed', false)",
            deadline.since(with_.now()));
        if (!got) return std::move(got).error();
        return {};
    }
    /// Sends what is left to send. The server may answer meanwhile.
    result<void> send_rest(http::time_point deadline) {
        for (;;) {
            const int left = PQflush(link_.get());
            if (left == 0) return {};
            if (left < 0) return lost();
            if (auto ready = wait(POLLOUT | POLLIN, deadline); !ready) return ready;
            if (PQconsumeInput(link_.get()) == 0) return lost();
        }
    }
    result<void> wait_for_result(http::time_point deadline) {
        while (PQisBusy(link_.get()) != 0) {
            if (auto ready = wait(POLLIN, deadline); !ready) return ready;
            if (PQconsumeInput(link_.get()) == 0) return lost();
        }
        return {};
    }
    /// The rows of a result, or its error.
    result<rows> read(rows got, PGresult* raw) {
        const ExecStatusType status = PQresultStatus(raw);
        if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) return got;
        const char* const state = PQresultErrorField(raw, PG_DIAG_SQLSTATE);
        if (state == nullptr) return lost();
        failure why = failure_of(state);
        if (why.type_key.starts_with("57P") || why.type_key.starts_with("08") || why.type_key == "25006") usable_ = false;
        return why;
    }
    /// The last result, or the first error.
    result<rows> last_result(http::time_point deadline) {
        if (auto sent = send_rest(deadline); !sent) return std::move(sent).error();
        std::optional<result<rows>> last;
        for (;;) {
            if (auto ready = wait_for_result(deadline); !ready) return std::move(ready).error();
            PGresult* const raw = PQgetResult(link_.get());
            if (raw == nullptr) break;
            rows got(raw);
            if (!last || *last) last = read(std::move(got), raw);
        }
        if (!last) return lost();
        return *std::move(last);
    }

    resources with_;
    std::unique_ptr<PGconn, decltype(&PQfinish)> link_;
    std::set<std::string> prepared_{};
    bool usable_ = true;
};

} // namespace azdo::inline v1::postgresql
