// SPDX-License-Identifier: BSL-1.0
// `prefetch(operations, api, executor)`: the results of many calls in order; the next ones are fetched and decoded while one is used.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/pulled_range.hpp>

#include <concepts>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// Runs the given function soon, in another thread. A function that it drops counts as failed.
///
/// Examples: `[](auto work) { std::thread(std::move(work)).detach(); }`, `[&pool](auto work) { boost::asio::post(pool, std::move(work)); }`
template <class T>
concept executor = std::move_constructible<T> && std::invocable<T&, std::function<void()>>;

/// Whether `prefetch` reads results into the memory of consumed ones.
enum class result_memory : unsigned char { fresh, reuse };

namespace detail {
/// As `call`, with the result decoded into the value that `made` holds.
template <operation Op, class Api>
void call_into(result<typename Op::result_type>& made, const Op& what, const Api& api, const call_options& options) {
    const auto driver = steady_driver();
    auto got = answer_to(what, api, options, driver.now().after(options.timeout), driver);
    if (got)
        read_into<Op>(made, *got, false);
    else
        made = std::move(got).error();
}
} // namespace detail

/// The results of operations of one type: an input range of `result<result_type>`, in the order of the operations.
template <operation Op, class Api, executor Executor, result_memory Memory = result_memory::fresh>
class prefetch_range : public pulled_range<prefetch_range<Op, Api, Executor, Memory>, result<typename Op::result_type>> {
public:
    using value_type = result<typename Op::result_type>;

    prefetch_range(std::vector<Op> operations, Api&& api, Executor run, std::size_t at_once, const call_options& each_call)
        : operations_(std::move(operations)), api_(std::forward<Api>(api)), run_(std::move(run)), at_once_(at_once < 1 ? 1 : at_once),
          options_(each_call) {}
    prefetch_range(const prefetch_range&) = delete;
    prefetch_range& operator=(const prefetch_range&) = delete;
    ~prefetch_range() {
        for (const auto& one : called_) one.wait(); // they use this range
    }

private:
    friend class pulled_range<prefetch_range, value_type>;
    void call_more() {
        for (; called_.size() < at_once_ && begun_ < operations_.size(); ++begun_) {
            const auto work = std::make_shared<std::packaged_task<value_type()>>(task());
            called_.push_back(work->get_future());
            run_(std::function<void()>([work] { (*work)(); }));
        }
    }
    /// The call of the next operation. The range and the operation must outlive it.
    auto task() {
        if constexpr (Memory == result_memory::fresh) {
            return [this, at = begun_] { return azdo::call(operations_[at], api_.get(), options_); };
        } else {
            using value = typename Op::result_type;
            static_assert(!std::is_void_v<value> && !std::is_same_v<value, std::string>,
                "azdo: result_memory::reuse is for results that are read from JSON");
            value_type made(std::in_place);
            if (!over_.empty()) {
                made = std::move(over_.back());
                over_.pop_back();
            }
            return [this, at = begun_, made = std::move(made)]() mutable {
                detail::call_into(made, operations_[at], api_.get(), options_);
                return std::move(made);
            };
        }
    }
    std::optional<value_type> pull() {
        call_more();
        if (called_.empty()) return std::nullopt;
        auto next = std::move(called_.front());
        called_.pop_front();
        std::optional<value_type> got(next.get());
        call_more();
        return got;
    }
    void take_back(value_type& last) requires(Memory == result_memory::reuse) {
        if (last) over_.push_back(std::move(last));
    }

    std::vector<Op> operations_;
    detail::held_api<Api> api_;
    Executor run_;
    std::size_t at_once_;
    call_options options_;
    std::size_t begun_ = 0;
    std::deque<std::future<value_type>> called_{};
    std::vector<value_type> over_{}; ///< memory for reuse: of at most `at_once_` + 1 results
};

/// Calls many operations and gives their results in order. Up to `at_once` calls are in progress, or their results wait, while one is used;
/// `run` executes them. Every operation is called, even after one that failed.
///
/// Example:
/// ```
/// std::vector<get_work_items_batch> lots;
/// for (auto& ids : azdo::in_batches(found)) lots.push_back({.organization = "acme", .body = {.ids = std::move(ids)}});
/// for (auto&& lot : azdo::prefetch(std::move(lots), api, [](auto work) { std::thread(std::move(work)).detach(); })) {
///     if (!lot) return report(lot.error());
///     use(*lot);
/// }
/// ```
/// `prefetch<result_memory::reuse>(…)` reads each result into the memory of a consumed one, which saves most of the allocations of a
/// decode. Members that the type does not describe then keep their old values; move out of a result whatever is to be kept.
///
/// Requirements: an lvalue `api` outlives the range; a temporary one is moved into it. Its policies and transport are used by several
/// threads at once, as is always allowed.
/// A range that is left early waits for the calls in progress; `each_call.stop` ends them. A sink is not allowed: several calls would use
/// it at once.
///
/// Failures: as `call`, each in the place of its result. A function that the executor drops gives a `std::future_error`; an exception of a
/// call is thrown where its result would be read.
template <result_memory Memory = result_memory::fresh, operation Op, class Api, executor Executor>
prefetch_range<Op, Api, Executor, Memory> prefetch(
    std::vector<Op> operations, Api&& api, Executor run, std::size_t at_once = 2, const call_options& each_call = {}) {
    static_assert(detail::admitted<Op, std::remove_cvref_t<Api>>(), "azdo: this operation is not admitted by the scopes of this api");
    return prefetch_range<Op, Api, Executor, Memory>(std::move(operations), std::forward<Api>(api), std::move(run), at_once, each_call);
}

} // namespace azdo::inline v1
