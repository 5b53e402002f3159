// SPDX-License-Identifier: BSL-1.0
// Sessions of people who are signed in: in memory, or in the stores that replicas share.
#pragma once

#include "session_store.hpp"
#include "stores.hpp"

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/devops/organization.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// Any thread may call it. Failures: those of `store_away`, and `unavailable` without random bytes.
class sessions {
public:
    sessions() = default;
    sessions(const sessions&) = delete;
    sessions& operator=(const sessions&) = delete;
    virtual ~sessions() = default;

    /// Stores a session and returns its new, unguessable id.
    virtual azdo::result<std::string> open(const session& what, azdo::sys_time now) = 0;
    /// Nothing if the id is unknown or the session has ended.
    virtual azdo::result<std::optional<session>> find(std::string_view id, azdo::sys_time now) = 0;
    /// The person whose session it is; empty if this replica does not know. It does not wait for a database.
    virtual std::string person_of(std::string_view id, azdo::sys_time now) const = 0;
    virtual azdo::result<void> connect(std::string_view id, const azdo::organization& place, azdo::sys_time now) = 0;
    /// Remembers the claims that the person's next sign-in has to ask for.
    virtual azdo::result<void> demand(std::string_view id, const std::string& claims, azdo::sys_time now) = 0;
    virtual azdo::result<void> close(std::string_view id) = 0;
    /// The grants of all sessions in memory, each once.
    virtual std::vector<std::shared_ptr<const kept_grant>> grants() const = 0;
};

class memory_sessions final : public sessions {
public:
    explicit memory_sessions(entropy random) : held_(std::move(random)) {}

    azdo::result<std::string> open(const session& what, azdo::sys_time now) override { return held_.open(what, now); }
    azdo::result<std::optional<session>> find(std::string_view id, azdo::sys_time now) override { return held_.find(id, now); }
    std::string person_of(std::string_view id, azdo::sys_time now) const override { return held_.person_of(id, now); }
    azdo::result<void> connect(std::string_view id, const azdo::organization& place, azdo::sys_time) override {
        return held_.connect(id, place), azdo::result<void>();
    }
    azdo::result<void> demand(std::string_view id, const std::string& claims, azdo::sys_time) override {
        return held_.demand(id, claims), azdo::result<void>();
    }
    azdo::result<void> close(std::string_view id) override { return held_.close(id), azdo::result<void>(); }
    std::vector<std::shared_ptr<const kept_grant>> grants() const override { return held_.grants(); }

private:
    session_store held_;
};

/// A session as a text for other replicas. Its tokens are not in it: they are in the store of grants.
struct session_record {
    std::string name{};
    std::string organization{}; ///< its name; empty: there is none yet
    std::string server{};       ///< of an organization on an Azure DevOps Server
    std::string person{}, demanded{}, answered{}, end_session{};
    grant_reference grant{};

    static session_record of(const session& what);
    /// The session, still without its grant.
    session bare() const;

    bool operator==(const session_record&) const = default;
    static constexpr auto schema() {
        using self = session_record;
        return azdo::describe(azdo::field<"name", &self::name>(), azdo::field<"organization", &self::organization>(),
            azdo::field<"server", &self::server>(), azdo::field<"person", &self::person>(), azdo::field<"demanded", &self::demanded>(),
            azdo::field<"answered", &self::answered>(), azdo::field<"end_session", &self::end_session>(),
            azdo::field<"grant", &self::grant>());
    }
};

/// Each request reads its session from the records, so that every replica knows at once that it has ended. Credentials stay in memory for
/// as long as the session has the same grant: an access token that still lasts is not read again.
class stored_sessions final : public sessions {
public:
    /// Gives a session its grant and its calls; nothing if the grant cannot be used any more.
    using reviver = std::function<std::optional<session>(session bare, const grant_reference& found_by)>;

    /// Requirement: `records` outlives this.
    stored_sessions(session_records& records, reviver revive, std::size_t capacity = 10'000)
        : records_(records), revive_(std::move(revive)), capacity_(capacity) {}

    azdo::result<std::string> open(const session& what, azdo::sys_time now) override;
    azdo::result<std::optional<session>> find(std::string_view id, azdo::sys_time now) override;
    std::string person_of(std::string_view id, azdo::sys_time now) const override;
    azdo::result<void> connect(std::string_view id, const azdo::organization& place, azdo::sys_time now) override;
    azdo::result<void> demand(std::string_view id, const std::string& claims, azdo::sys_time now) override;
    azdo::result<void> close(std::string_view id) override;
    std::vector<std::shared_ptr<const kept_grant>> grants() const override { return {}; }

private:
    struct seen {
        session what{};
        azdo::sys_time used_at{};
    };
    azdo::result<void> edit(std::string_view id, azdo::sys_time now, const std::function<void(session_record&)>& change);
    void remember(std::string_view id, session what, azdo::sys_time now);
    void forget(std::string_view id);
    /// The session that this replica remembers, if it still has this grant.
    std::optional<session> remembered(std::string_view id, const grant_reference& found_by) const;

    session_records& records_;
    reviver revive_;
    std::size_t capacity_;
    mutable std::mutex mutex_{};
    std::map<std::string, seen, std::less<>> seen_{};
};

} // namespace callback_server
