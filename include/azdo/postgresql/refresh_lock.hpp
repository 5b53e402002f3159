// SPDX-License-Identifier: BSL-1.0
// The right to renew a grant, as a lease: a dead holder cannot keep it, and a slow one cannot misuse it.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/store/refresh_lock.hpp>
#include <azdo/postgresql/database.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace azdo::inline v1::postgresql {

/// A lease of `database_options::lease`. It ends with the object; when its process dies, or loses the database, it ends by the database's
/// clock. Each lease of a connection has a higher number than all before it.
///
/// Example: `auto lease = store.try_lock_for_refresh();  if (!lease) return lease.error();`
///
/// Two machines never need the same clock. The database ends a lease by its own; the holder counts on the clock of its driver, from before
/// it asked, so that for the holder the lease ends first. `oauth::detail::renewal` sends nothing after `begin_by()`, half-way through, and
/// gives its request the deadline `end_by()`, which leaves a sixth of the lease for storing what came back. A holder that was suspended for
/// longer writes all the same, but only if no later lease has written (`azdo.connections.fence`).
///
/// What remains: a database clock that leaps ahead ends leases early; a holder that dies after its request was sent takes the answer with it.
class refresh_lock {
public:
    refresh_lock(refresh_lock&& other) noexcept = default;
    refresh_lock& operator=(refresh_lock&& other) noexcept {
        release();
        held_ = std::move(other.held_);
        begun_at_ = other.begun_at_;
        return *this;
    }
    ~refresh_lock() { release(); }

    /// Takes the lease; nothing while somebody else has it. `fence` has its number until it ends.
    static result<std::optional<refresh_lock>> try_take(
        const database& in, std::string name, std::shared_ptr<std::atomic<std::int64_t>> fence) {
        auto holder = oauth::random_text<16>(in.with().random);
        if (!holder) return std::move(holder).error();
        auto mine = std::make_unique<taken>(taken{in, std::move(name), holder->reveal(), std::move(fence), 0});
        // The database's clock is read before the statement waits for the row, so that the lease is rather too short. A statement that is
        // sent again finds its own holder.
        auto got = in.run(
            {"azdo_lease",
                "INSERT INTO azdo.leases AS held (name, number, holder, expires_at) VALUES ($1, 1, $2, clock_timestamp() + $3::bigint * "
                "interval '1 millisecond') ON CONFLICT (name) DO UPDATE SET number = held.number + CASE WHEN held.holder = "
                "excluded.holder THEN 0 ELSE 1 END, holder = excluded.holder, expires_at = excluded.expires_at WHERE "
                "held.expires_at <= clock_timestamp() OR held.holder = excluded.holder RETURNING number"},
            {mine->name, mine->holder, std::to_string(in.options().lease.count())});
        if (!got) return std::move(got).error();
        if (got->empty()) return std::optional<refresh_lock>();
        mine->number = got->number(0, 0);
        mine->fence->store(mine->number);
        return std::optional<refresh_lock>(refresh_lock(std::move(mine)));
    }

    std::int64_t number() const noexcept { return held_->number; }
    /// Told by `oauth::wait_for_refresh_lock`: a time of the driver's clock, before the lease was asked for.
    void begun_at(http::time_point time) noexcept { begun_at_ = time; }
    http::time_point begin_by() const noexcept { return begun_at_.after(held_->in.options().lease / 2); }
    http::time_point end_by() const noexcept { return begun_at_.after(held_->in.options().lease * 5 / 6); }

private:
    struct taken {
        database in;
        std::string name;
        std::string holder;
        std::shared_ptr<std::atomic<std::int64_t>> fence;
        std::int64_t number;
    };
    explicit refresh_lock(std::unique_ptr<taken> held) noexcept : held_(std::move(held)) {}

    /// One attempt: a lease that is not given back ends by itself.
    void release() noexcept {
        const std::unique_ptr<taken> over = std::move(held_);
        if (!over) return;
        std::int64_t mine = over->number;
        over->fence->compare_exchange_strong(mine, 0);
        try {
            static_cast<void>(
                over->in.try_run({"azdo_release", "UPDATE azdo.leases SET expires_at = '-infinity' WHERE name = $1 AND holder = $2"},
                    {over->name, over->holder}, std::chrono::milliseconds(500)));
        } catch (...) { // no memory, say
            return;
        }
    }

    std::unique_ptr<taken> held_;
    http::time_point begun_at_{};
};

static_assert(oauth::refresh_lease<refresh_lock>);

} // namespace azdo::inline v1::postgresql
