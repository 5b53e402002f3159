// SPDX-License-Identifier: BSL-1.0
// `choose_version`: sends each operation in the version, and to the path, that an edition of Azure DevOps has.
#pragma once

#include <azdo/core/ref_count.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/edition.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>

#include <string>
#include <string_view>

namespace azdo::inline v1 {

namespace detail {
/// What the copies of a policy have found out. Thread-safe.
class edition_memory {
public:
    ref_count users{};
#if AZDO_ATOMIC_BUILTINS // <atomic> would cost every translation unit
    edition load() const noexcept { return static_cast<edition>(__atomic_load_n(&found_, __ATOMIC_RELAXED)); }
    void store(edition found) noexcept { __atomic_store_n(&found_, static_cast<unsigned char>(found), __ATOMIC_RELAXED); }
    /// True when the server was asked, and did not say.
    bool is_silent() const noexcept { return __atomic_load_n(&is_silent_, __ATOMIC_RELAXED); }
    void give_up_asking() noexcept { __atomic_store_n(&is_silent_, true, __ATOMIC_RELAXED); }

private:
    unsigned char found_ = 0;
    bool is_silent_ = false;
#else
    edition load() const noexcept { return found_.load(std::memory_order_relaxed); }
    void store(edition found) noexcept { found_.store(found, std::memory_order_relaxed); }
    bool is_silent() const noexcept { return is_silent_.load(std::memory_order_relaxed); }
    void give_up_asking() noexcept { is_silent_.store(true, std::memory_order_relaxed); }

private:
    std::atomic<bool> is_silent_{false};
    std::atomic<edition> found_{edition::ask};
#endif
};
} // namespace detail

/// Gives each request of an operation the newest version that the operation and the edition both have. A client with a `server` contains
/// it; in a composition of your own it comes before `base_url`.
///
/// Example:
/// ```
/// auto api = azdo::choose_version{azdo::edition::server_7_0} | azdo::base_url{}.all("https://tfs.example.com/tfs") |
///            azdo::authenticate{azdo::personal_access_token{token, {{"https://tfs.example.com"}}}} | transport;
/// ```
/// With `edition::ask`, an operation that every edition has is sent in its newest version; a server that does not have it refuses it with
/// `VssVersionOutOfRangeException`, says its own version, and gets the request again in that one. Before the first operation that some
/// edition lacks, or whose body can be sent only once, the server is asked by `OPTIONS {collection}/_apis`; once only, even if its answer
/// (401, 404, 405 of a reverse proxy) does not say. Copies share what they found out, for as long as one of them lives.
///
/// A version in the options of a call is sent unchanged; so is a request that was not made from an operation.
///
/// Failures: `invalid_input`, with nothing sent, for an operation that the edition does not have (it names the first edition that does), and
/// for a value that a version of the server has in its path and that cannot be a segment of one. A server whose own refusal shows that it
/// does not have the operation has given the answer: `rejected`.
class choose_version {
public:
    /// `collection` is the organization or collection whose `_apis` is asked.
    explicit choose_version(edition where, std::string_view collection = {})
        : given_(where), collection_(collection), memory_(new detail::edition_memory) {}

    conversation<http::response> operator()(http::request message, next_t next) const;

    /// The edition, if it is given or has been found out; otherwise `ask`.
    edition known() const noexcept { return given_ != edition::ask ? given_ : memory_->load(); }

private:
    /// Asks the server for its edition; `ask` when its answer does not say.
    conversation<edition> ask(const http::request& before, next_t next) const;
    /// Remembers the edition that an answer shows. True when it is another one than the request was made for.
    bool learn(const result<http::response>& got, const endpoint_description& sent, edition made_for) const;

    edition given_;
    std::string collection_;
    counted_ptr<detail::edition_memory> memory_;
};

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/http/impl/choose_version.hpp>
#endif
