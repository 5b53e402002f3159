// SPDX-License-Identifier: BSL-1.0
// A grant in PostgreSQL: shared by replicas on several machines, sealed before it leaves the process.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/oauth/store/file_token_store.hpp>
#include <azdo/oauth/store/token_folder.hpp>
#include <azdo/oauth/store/token_store.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/postgresql/database.hpp>
#include <azdo/postgresql/refresh_lock.hpp>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace azdo::inline v1::postgresql {

/// Keeps a connection in a row of `azdo.connections`.
///
/// Example:
/// ```
/// postgresql::token_store store{shared, {.user = user_id, .team = team_id}};
/// auto api = azdo::authenticate{oauth::refreshing_credential{server, app, store, oauth::wall_clock}} | transport;
/// ```
/// `compare_and_swap` is one statement, which may be sent twice: when the server was lost before it answered, the same text is offered again,
/// and counts as written if it is there. So a success means stored, and a `conflict` that another writer was faster, whatever happened on the
/// way; after any other failure either may be true, and only reading again tells.
///
/// A row that was changed by hand, or copied from another connection, does not open: reading it fails with `storage`, looking at it says
/// `is_unusable`, a new sign-in (`keep`) replaces it, `sign_out` empties it, as for `oauth::file_token_store`. A process that still holds the
/// grant of the row's generation puts it right with its next refresh.
///
/// Renewals take turns by a lease, see `refresh_lock`. Failures: `not_signed_in`, `conflict`, `storage`; those of `database`.
class token_store {
public:
    using refresh_lock = postgresql::refresh_lock;

    token_store(database in, oauth::connection_key key)
        : in_(std::move(in)), key_(std::move(key)), fence_(std::make_shared<std::atomic<std::int64_t>>(0)) {}

    const oauth::connection_key& key() const noexcept { return key_; }

    result<oauth::stored_token> read() const {
        auto name = row_name();
        if (!name) return std::move(name).error();
        auto held = load(*name);
        if (!held) return std::move(held).error();
        if (!held->sealed) return oauth::detail::nobody_signed_in();
        return open(*name, *held);
    }
    result<std::uint64_t> compare_and_swap(std::uint64_t generation, const oauth::token& value) const {
        auto name = row_name();
        if (!name) return std::move(name).error();
        if (generation == 0) return replace_nothing(*name, value);
        if (generation > oauth::detail::last_generation) return oauth::detail::another_was_faster();
        return write(*name, generation, value);
    }
    result<oauth::connection> look() const {
        auto name = row_name();
        if (!name) return std::move(name).error();
        auto held = load(*name);
        if (!held) return std::move(held).error();
        std::string organization;
        if (held->organization) {
            auto opened = in_.unseal(*held->organization, purpose_of_organization(*name));
            if (opened) organization = opened->reveal();
        }
        if (!held->sealed) return oauth::detail::connection_with(std::move(organization), nullptr);
        auto grant = open(*name, *held);
        if (!grant) return oauth::connection{.organization = std::move(organization), .is_unusable = true};
        return oauth::detail::connection_with(std::move(organization), &grant->value);
    }
    result<void> choose(const std::string& organization) const {
        auto name = row_name();
        if (!name) return std::move(name).error();
        auto sealed = in_.seal(organization, purpose_of_organization(*name));
        if (!sealed) return std::move(sealed).error();
        return done(in_.run({"azdo_choose", "INSERT INTO azdo.connections (name, generation, organization) VALUES ($1, 0, $2) "
                                            "ON CONFLICT (name) DO UPDATE SET organization = excluded.organization"},
            {*name, *sealed}));
    }
    result<void> sign_out() const {
        auto name = row_name();
        if (!name) return std::move(name).error();
        for (int attempts = 0; attempts < 10; ++attempts) {
            auto held = load(*name);
            if (!held) return std::move(held).error();
            if (!held->sealed) return {};
            auto got = in_.run(
                {"azdo_sign_out", "UPDATE azdo.connections SET sealed = NULL WHERE name = $1 AND generation = $2::bigint AND sealed = $3"},
                {*name, std::to_string(held->generation), held->sealed});
            if (!got) return std::move(got).error();
        }
        return oauth::detail::another_was_faster();
    }
    /// The right to renew this connection; nothing while another process or thread has it.
    result<std::optional<refresh_lock>> try_lock_for_refresh() const {
        auto name = in_.name_of("lease", key_text().value_or(""));
        if (!name) return std::move(name).error();
        return refresh_lock::try_take(in_, *name, fence_);
    }

    /// All connections that have a grant, for example for `oauth::refresh_all`, and a failure for each one that cannot be opened.
    static result<std::vector<result<token_store>>> all(const database& in) {
        auto got = in.run({"azdo_all", "SELECT name, generation, sealed FROM azdo.connections WHERE sealed IS NOT NULL ORDER BY name"}, {});
        if (!got) return std::move(got).error();
        std::vector<result<token_store>> found;
        for (std::size_t i = 0; i < got->size(); ++i) {
            const row held{got->number(i, 1), got->text(i, 2), {}};
            const std::string name = got->text(i, 0).value_or("");
            auto opened = decode(in, name, held);
            if (opened)
                found.emplace_back(token_store(in, std::move(opened->key)));
            else
                found.emplace_back(std::move(opened).error());
        }
        return found;
    }

private:
    struct row {
        std::int64_t generation = 0;
        std::optional<std::string> sealed{};
        std::optional<std::string> organization{};
    };
    using text_form = oauth::detail::sealed_text<std::function<bool(std::span<unsigned char>)>>;

    static result<void> done(const result<rows>& got) {
        if (!got) return got.error();
        return {};
    }
    static std::string purpose_of_organization(const std::string& name) { return "chosen organization\n" + name; }
    result<std::string> key_text() const { return oauth::token_folder::name_of(key_); }
    static result<std::string> row_name(const database& in, const oauth::connection_key& key) {
        auto text = oauth::token_folder::name_of(key);
        if (!text) return text;
        return in.name_of("connection", *text);
    }
    result<std::string> row_name() const { return row_name(in_, key_); }

    /// An empty row if there is none.
    result<row> load(const std::string& name) const {
        auto got = in_.run({"azdo_read", "SELECT generation, sealed, organization FROM azdo.connections WHERE name = $1"}, {name});
        if (!got) return std::move(got).error();
        if (got->empty()) return row{};
        return row{got->number(0, 0), got->text(0, 1), got->text(0, 2)};
    }
    static result<oauth::detail::stored_connection> decode(const database& in, const std::string& name, const row& held) {
        const text_form form{in.keys(), in.with().random};
        auto opened = form.read(secret<std::string>(*held.sealed), name);
        if (!opened) return std::move(opened).error();
        auto grant = json::decode<oauth::detail::stored_connection>(opened->reveal());
        if (!grant || !grant->grant) return oauth::detail::unusable_grant("the stored grant is damaged. Sign in again");
        auto own = row_name(in, grant->key);
        if (!own) return std::move(own).error();
        if (*own != name || static_cast<std::int64_t>(grant->generation) != held.generation)
            return oauth::detail::unusable_grant(
                "the stored grant belongs to another connection or time: its row was changed by hand. Sign in again");
        return *std::move(grant);
    }
    result<oauth::stored_token> open(const std::string& name, const row& held) const {
        auto grant = decode(in_, name, held);
        if (!grant) return std::move(grant).error();
        return oauth::stored_token{*std::move(grant->grant), grant->generation};
    }
    /// Writes where nothing is, or what can never be opened.
    result<std::uint64_t> replace_nothing(const std::string& name, const oauth::token& value) const {
        auto held = load(name);
        if (!held) return std::move(held).error();
        if (!held->sealed && held->generation >= 0 && held->generation < static_cast<std::int64_t>(oauth::detail::last_generation))
            return write(name, *held, static_cast<std::uint64_t>(held->generation) + 1, value);
        if (held->sealed) {
            auto opened = open(name, *held);
            if (opened) return oauth::detail::another_was_faster();
            if (opened.error().type_key != oauth::detail::unusable_file) return std::move(opened).error();
        }
        auto generation = text_form{in_.keys(), in_.with().random}.random_generation();
        if (!generation) return generation;
        return write(name, *held, *generation, value);
    }
    result<std::string> seal(const std::string& name, std::uint64_t generation, const oauth::token& value) const {
        const secret<std::string> text(json::encode(oauth::detail::stored_connection{key_, generation, {}, value}));
        return text_form{in_.keys(), in_.with().random}.write(text, name);
    }
    /// Replaces the grant of a generation, unless a later lease has written since. The text that is written is like no other, so a row that
    /// has it is the outcome of this statement.
    result<std::uint64_t> write(const std::string& name, std::uint64_t old, const oauth::token& value) const {
        auto sealed = seal(name, old + 1, value);
        if (!sealed) return std::move(sealed).error();
        return written(old + 1,
            in_.run(
                {"azdo_swap",
                    "UPDATE azdo.connections SET generation = $3::bigint, sealed = $4, fence = greatest(fence, $5::bigint) WHERE name = $1 "
                    "AND (sealed = $4 OR (generation = $2::bigint AND sealed IS NOT NULL AND ($5::bigint = 0 OR fence <= $5::bigint))) "
                    "RETURNING generation"},
                {name, std::to_string(old), std::to_string(old + 1), *sealed, std::to_string(fence_->load())}));
    }
    /// Writes in place of exactly `old`, or of no row.
    result<std::uint64_t> write(const std::string& name, const row& old, std::uint64_t generation, const oauth::token& value) const {
        auto sealed = seal(name, generation, value);
        if (!sealed) return std::move(sealed).error();
        return written(generation,
            in_.run({"azdo_sign_in",
                        "INSERT INTO azdo.connections AS held (name, generation, sealed) VALUES ($1, $2::bigint, $3) ON CONFLICT (name) DO "
                        "UPDATE SET generation = excluded.generation, sealed = excluded.sealed WHERE held.sealed = excluded.sealed OR "
                        "(held.generation = $4::bigint AND held.sealed IS NOT DISTINCT FROM $5) RETURNING generation"},
                {name, std::to_string(generation), *sealed, std::to_string(old.generation), old.sealed}));
    }
    static result<std::uint64_t> written(std::uint64_t generation, const result<rows>& got) {
        if (!got) return got.error();
        if (got->empty()) return oauth::detail::another_was_faster();
        return generation;
    }

    database in_;
    oauth::connection_key key_;
    std::shared_ptr<std::atomic<std::int64_t>> fence_; ///< the number of the lease that is held; 0: none
};

static_assert(oauth::connection_store<token_store> && oauth::shared_token_store<token_store>);

} // namespace azdo::inline v1::postgresql
