// SPDX-License-Identifier: BSL-1.0
// Where a grant is kept between refreshes, and the store that keeps it in memory.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/oauth/token.hpp>

#include <concepts>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace azdo::inline v1::oauth {

/// A token as a store holds it. Each write gives it a new generation.
struct stored_token {
    token value{};
    std::uint64_t generation = 0;
};

/// What keeps one grant. Copies share it; any thread may call it.
/// - `read()`: the token; `not_signed_in` when there is none.
/// - `compare_and_swap(generation, token)`: writes it if what is stored has that generation still (0: if nothing is stored), and returns the
///   new generation; otherwise `conflict`, with nothing changed. After a failure of another kind the old token is still there.
template <class S>
concept token_store = std::copy_constructible<S> && requires(const S& store, std::uint64_t generation, const token& value) {
    { store.read() } -> std::same_as<result<stored_token>>;
    { store.compare_and_swap(generation, value) } -> std::same_as<result<std::uint64_t>>;
};

/// Keeps a grant for as long as a copy of it lives.
///
/// Example: `oauth::memory_token_store store{*token};`
class memory_token_store {
public:
    memory_token_store() : shared_(std::make_shared<shared>()) {}
    explicit memory_token_store(token first) : memory_token_store() { shared_->held = {std::move(first), 1}; }

    result<stored_token> read() const {
        const std::scoped_lock lock(shared_->mutex);
        if (!shared_->held) return fail(failure_kind::not_signed_in, "nobody has signed in: sign in");
        return *shared_->held;
    }
    result<std::uint64_t> compare_and_swap(std::uint64_t generation, const token& value) const {
        const std::scoped_lock lock(shared_->mutex);
        const std::uint64_t current = shared_->held ? shared_->held->generation : 0;
        if (generation != current) return fail(failure_kind::conflict, "another sign-in or refresh was faster: read again");
        shared_->held = stored_token{value, ++shared_->last_generation};
        return shared_->last_generation;
    }
    /// Forgets the grant: signs out.
    void clear() const {
        const std::scoped_lock lock(shared_->mutex);
        shared_->held.reset();
    }

private:
    struct shared {
        std::mutex mutex;
        std::optional<stored_token> held{};
        std::uint64_t last_generation = 1;
    };
    std::shared_ptr<shared> shared_;
};

static_assert(token_store<memory_token_store>);

} // namespace azdo::inline v1::oauth
