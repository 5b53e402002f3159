// SPDX-License-Identifier: BSL-1.0
// `database`: what the stores of this room share. A pool of connections, the keys that seal, and the key that hides names.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/crypto/seal.hpp>
#include <azdo/postgresql/connection.hpp>
#include <azdo/postgresql/connection_string.hpp>
#include <azdo/postgresql/pool.hpp>
#include <azdo/postgresql/resources.hpp>
#include <azdo/postgresql/schema.hpp>
#include <azdo/postgresql/sqlstate.hpp>

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::postgresql {

/// The limits of a database's use.
struct database_options {
    pool_options pool{};
    /// For an operation of a store with all of its attempts. A thread waits no longer for a database that is away.
    std::chrono::milliseconds operation{5'000};
    /// How long a process may take to renew a grant, and how long the others wait when it dies doing so.
    std::chrono::milliseconds lease{60'000};
};

/// A PostgreSQL database with azdo's tables. Copies share the connections. It connects when it is first used, so that a program starts while
/// the database is away.
///
/// Example:
/// ```
/// auto where = postgresql::connection_string::parse_argument("postgresql://app@db.example.com/app");
/// if (!where) return where.error();
/// postgresql::database shared{*where, keys};
/// if (auto made = shared.prepare(); !made) return made.error();               // once, and after an upgrade
/// postgresql::token_store store{shared, {.user = user_id, .team = team_id}};
/// ```
/// `keys` are those of `oauth::file_token_store`. To rotate them over replicas: give every replica the new key as `previous`, then give
/// every one the new key as `current` with the old one as `previous`; when each grant has been written again (`oauth::refresh_all`), remove
/// the old one. All replicas find the same rows meanwhile: names do not depend on these keys.
///
/// Any thread may use it. It blocks: while the database is away, a call takes up to `database_options::operation`. Failures: see `failure_of`
/// and `is_retryable`; `storage` with the `type_key` `schema_version` for tables of another version, `seal_key` when none of the keys opens
/// what the tables hold.
class database {
public:
    explicit database(connection_string where, oauth::seal_keys keys, database_options options = {}, resources with = {})
        : shared_(std::make_shared<shared>(std::move(where), std::move(keys), options, std::move(with))) {}

    /// Makes the tables or brings them up to date, see `postgresql::prepare`.
    result<prepared_tables> prepare() const {
        auto to = connection::open(shared_->where, shared_->options.pool.limits, shared_->with);
        if (!to) return std::move(to).error();
        return postgresql::prepare(*to, [this]() -> result<std::string> {
            auto key = oauth::random_text<32>(shared_->with.random);
            if (!key) return std::move(key).error();
            return seal(key->reveal(), purpose_of_name_key);
        });
    }
    /// Whether the database answers and has the tables of this version, for `/readyz`.
    result<void> check() const {
        auto got = run({"azdo_check", "SELECT version FROM azdo.state"}, {});
        if (!got) return std::move(got).error();
        const int found = static_cast<int>(got->empty() ? 0 : got->number(0, 0));
        if (found != schema_version) return detail::wrong_version(found, schema_version);
        return {};
    }

    /// Runs a statement, and runs it again while the failure is retryable and there is time.
    ///
    /// Requirement: carrying it out twice is the same as once. A lost connection leaves open whether the first time counts.
    result<rows> run(const statement& what, const std::vector<parameter>& parameters) const {
        const http::time_point deadline = shared_->with.now().after(shared_->options.operation);
        bool may_be_done = false;
        for (int failed = 1;; ++failed) {
            result<rows> got = attempt(what, parameters, deadline);
            if (got) return got;
            failure& why = got.error();
            may_be_done = may_be_done || !why.nothing_sent;
            why.nothing_sent = !may_be_done;
            const http::time_point next = shared_->with.now().after(shared_->options.pool.pauses.after(failed, shared_->with));
            if (!is_retryable(why) || !(next < deadline)) return got;
            shared_->with.sleep_until(next);
        }
    }
    /// Runs a statement once, for what nobody has to wait for.
    result<rows> try_run(const statement& what, const std::vector<parameter>& parameters, std::chrono::milliseconds within) const {
        return attempt(what, parameters, shared_->with.now().after(within));
    }

    /// The name of a row: a keyed hash of `text`, other for each kind of row. Failures: those of `run`, since the database holds the key.
    result<std::string> name_of(std::string_view kind, std::string_view text) const {
        auto key = name_key();
        if (!key) return std::move(key).error();
        const secret<std::string> name = oauth::detail::key_for(*key, std::string("name of a ").append(kind).append(1, '\n').append(text));
        if (name.empty()) return oauth::detail::sealing_failed();
        return base64url_encode(name.reveal());
    }
    result<std::string> seal(std::string_view text, std::string_view purpose) const {
        return oauth::seal(shared_->keys, text, purpose, shared_->with.random);
    }
    result<secret<std::string>> unseal(std::string_view text, std::string_view purpose) const {
        return oauth::unseal(shared_->keys, text, purpose);
    }
    const oauth::seal_keys& keys() const noexcept { return shared_->keys; }
    const database_options& options() const noexcept { return shared_->options; }
    const resources& with() const noexcept { return shared_->with; }

private:
    static constexpr std::string_view purpose_of_name_key = "key of the names in azdo.state";

    struct shared {
        shared(connection_string at, oauth::seal_keys sealing, database_options limits, resources from)
            : where(std::move(at)), keys(std::move(sealing)), options(limits), with(std::move(from)),
              connections(where, options.pool, with, [this](connection& to) { return greet(to); }) {}

        /// Looks at the version and the key of the names, on each new connection: after a failover, or when the tables were replaced, they
        /// may be others.
        result<void> greet(connection& to) {
            auto got = to.run("SELECT version, name_key FROM azdo.state", options.pool.limits.statement);
            if (!got) return std::move(got).error();
            const int found = static_cast<int>(got->empty() ? 0 : got->number(0, 0));
            if (found != schema_version) return detail::wrong_version(found, schema_version);
            const std::string text = got->text(0, 1).value_or("");
            auto opened = oauth::unseal(keys, text, purpose_of_name_key);
            if (!opened) {
                failure made = fail(failure_kind::storage,
                    "none of the seal keys opens what is stored in PostgreSQL: give this program the keys of the other "
                    "replicas, or drop the schema azdo, prepare again, and everybody signs in again");
                made.type_key = "seal_key";
                return made;
            }
            if (!oauth::unseal({keys.current}, text, purpose_of_name_key)) seal_again(to, text, *opened);
            auto key = oauth::seal_key::from_secret(*opened);
            if (!key) return std::move(key).error();
            const std::scoped_lock lock(mutex);
            name_key = *std::move(key);
            return {};
        }
        /// After a rotation: seals the key of the names with the current key. Another replica may be faster, or this one may not write; the next
        /// connection tries again.
        void seal_again(connection& to, const std::string& old, const secret<std::string>& key) const {
            auto sealed = oauth::seal(keys, key.reveal(), purpose_of_name_key, with.random);
            if (sealed)
                static_cast<void>(to.run({"azdo_seal_again", "UPDATE azdo.state SET name_key = $1 WHERE name_key = $2"}, {*sealed, old},
                    options.pool.limits.statement));
        }

        const connection_string where;
        const oauth::seal_keys keys;
        const database_options options;
        const resources with;
        std::mutex mutex;
        std::optional<oauth::seal_key> name_key{};
        pool connections;
    };

    result<rows> attempt(const statement& what, const std::vector<parameter>& parameters, http::time_point deadline) const {
        auto one = shared_->connections.take(deadline);
        if (!one) return std::move(one).error();
        const auto left = deadline.since(shared_->with.now());
        return (*one)->run(what, parameters, std::min(left, shared_->options.pool.limits.statement));
    }
    result<oauth::seal_key> name_key() const {
        const auto known = [this] {
            const std::scoped_lock lock(shared_->mutex);
            return shared_->name_key;
        };
        auto key = known();
        if (!key) {
            if (auto good = check(); !good) return std::move(good).error(); // its connection brings the key
            key = known();
        }
        if (!key) return fail(failure_kind::storage, "PostgreSQL has no key of the names: prepare the tables");
        return *std::move(key);
    }

    std::shared_ptr<shared> shared_;
};

} // namespace azdo::inline v1::postgresql
