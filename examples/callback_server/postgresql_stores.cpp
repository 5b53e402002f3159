// SPDX-License-Identifier: BSL-1.0
#include "postgresql_stores.hpp"

#include <azdo/postgresql/connection_string.hpp>
#include <azdo/postgresql/database.hpp>
#include <azdo/postgresql/pending_store.hpp>
#include <azdo/postgresql/replay_guard.hpp>
#include <azdo/postgresql/session_store.hpp>
#include <azdo/postgresql/sqlstate.hpp>
#include <azdo/postgresql/token_store.hpp>

#include <azdo/oauth/store/private_file.hpp>

#include <utility>

namespace callback_server {
namespace {

namespace oauth = azdo::oauth;
namespace postgresql = azdo::postgresql;

/// True for what a store says of its content; everything else is about the database itself.
bool is_of_content(const azdo::failure& why) noexcept {
    using azdo::failure_kind;
    switch (why.kind) {
    case failure_kind::not_signed_in:
    case failure_kind::conflict:
    case failure_kind::invalid_input:
    case failure_kind::not_found:
    case failure_kind::too_large: return true;
    case failure_kind::timed_out: return why.status == 0; // a sign-in that took too long
    case failure_kind::storage: return why.type_key == oauth::detail::unusable_file;
    default: return false;
    }
}

template <class T>
azdo::result<T> told(azdo::result<T> got) {
    if (!got && !is_of_content(got.error())) return store_away(got.error());
    return got;
}

/// A grant there. What is wrong with the database is `store_away`.
struct stored_grant {
    using refresh_lock = postgresql::token_store::refresh_lock;
    postgresql::token_store held;

    azdo::result<oauth::stored_token> read() const { return told(held.read()); }
    azdo::result<std::uint64_t> compare_and_swap(std::uint64_t generation, const oauth::token& value) const {
        return told(held.compare_and_swap(generation, value));
    }
    azdo::result<oauth::connection> look() const { return told(held.look()); }
    azdo::result<void> choose(std::string organization) const { return told(held.choose(std::move(organization))); }
    azdo::result<void> sign_out() const { return told(held.sign_out()); }
    azdo::result<std::optional<refresh_lock>> try_lock_for_refresh() const { return told(held.try_lock_for_refresh()); }
};

class postgresql_stores final : public stores, public session_records {
public:
    postgresql_stores(postgresql::database in, bool secure, entropy random)
        : in_(in), pending_(in, secure), used_(in), sessions_(in), random_(std::move(random)) {}

    azdo::result<std::vector<std::string>> keep_pending(
        const oauth::pending_sign_in& pending, std::string_view cookies, azdo::sys_time now) override {
        return told(pending_.keep(pending, {}, cookies, random_, now));
    }
    azdo::result<oauth::pending_sign_in> find_pending(const oauth::callback_parameters& came, std::string_view cookies) override {
        return told(pending_.find(came, {}, cookies));
    }
    std::string drop_pending(const oauth::pending_sign_in& pending) override { return pending_.drop(pending); }
    azdo::result<void> claim(std::string_view id, azdo::sys_time forget_at, azdo::sys_time now) override {
        return told(used_.claim(id, forget_at, now));
    }

    std::optional<grant_store> grant_of(const std::string& person) const override {
        if (person.empty()) return std::nullopt;
        return grant_store::over(stored_grant{{in_, {.user = person}}});
    }
    azdo::result<std::vector<azdo::result<grant_store>>> all_grants() const override {
        auto stored = told(postgresql::token_store::all(in_));
        if (!stored) return std::move(stored).error();
        std::vector<azdo::result<grant_store>> all;
        for (auto& one : *stored)
            all.push_back(one ? azdo::result<grant_store>(grant_store::over(stored_grant{*std::move(one)})) : std::move(one).error());
        return all;
    }

    session_records* sessions() override { return this; }
    azdo::result<std::string> open(const std::string& text, const std::string& person, azdo::sys_time now) override {
        return told(sessions_.open(text, person, now));
    }
    azdo::result<std::optional<std::string>> find(std::string_view id, azdo::sys_time now) override {
        auto found = told(sessions_.find(id, now));
        if (!found && found.error().kind == azdo::failure_kind::storage) return std::optional<std::string>(); // its row was changed by hand
        return found;
    }
    azdo::result<void> replace(std::string_view id, const std::string& text) override { return told(sessions_.replace(id, text)); }
    azdo::result<void> close(std::string_view id) override { return told(sessions_.close(id)); }

    std::string fault() const override { return in_.check() ? "" : "the database cannot be used"; }

private:
    postgresql::database in_;
    postgresql::pending_store pending_;
    postgresql::replay_guard used_;
    postgresql::session_store sessions_;
    entropy random_;
};

/// Adds what an operator does about it.
azdo::failure with_advice(azdo::failure why) {
    if (why.type_key == "schema_version" || why.type_key == "42P01" || why.type_key == "3F000")
        why.message += " (callback_server --seal-keys FILE --store TEXT --prepare)";
    return why;
}

} // namespace

azdo::result<std::unique_ptr<stores>> open_postgresql_stores(const settings& configured, entropy random) {
    auto where = postgresql::connection_string::parse_argument(configured.store);
    if (!where) return std::move(where).error();
    const postgresql::database in(*std::move(where), *configured.keys);
    auto good = in.check();
    if (!good && !postgresql::is_retryable(good.error())) return with_advice(std::move(good).error());
    return std::unique_ptr<stores>(std::make_unique<postgresql_stores>(in, configured.here.https, std::move(random)));
}

azdo::result<std::string> prepare_postgresql(std::string_view store, const oauth::seal_keys& keys) {
    auto where = postgresql::connection_string::parse_argument(store);
    if (!where) return std::move(where).error();
    const auto done = postgresql::database(*std::move(where), keys).prepare();
    if (!done) return with_advice(done.error());
    const std::string now = std::to_string(done->after);
    if (done->before == 0) return "The tables were made: version " + now + ".";
    if (done->before == done->after) return "The tables have version " + now + " already.";
    return "The tables were brought from version " + std::to_string(done->before) + " to " + now + ".";
}

} // namespace callback_server
