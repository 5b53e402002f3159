// SPDX-License-Identifier: BSL-1.0
// `pulled_range`: the common base of ranges of results that are fetched while they are read (http/paginate.hpp, http/prefetch.hpp).
#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace azdo::inline v1 {

namespace detail {
/// The api of a range: a reference to an lvalue (`Api` is a reference), else owned.
template <class Api>
class held_api {
public:
    explicit held_api(Api&& api) : api_(std::move(api)) {}
    const Api& get() const noexcept { return api_; }

private:
    Api api_;
};
template <class Api>
class held_api<Api&> {
public:
    explicit held_api(Api& api) noexcept : api_(&api) {}
    const Api& get() const noexcept { return *api_; }

private:
    const Api* api_;
};
} // namespace detail

/// The base of an input range of `T` that fetches each element when it is needed, and holds one at a time.
///
/// Example: `class countdown : public azdo::pulled_range<countdown, int> { … std::optional<int> pull(); };`
/// Requirement: `Range` derives from this and has `std::optional<T> pull()`, accessible to this class: the next element, or nothing at the
/// end.
/// It may have `void take_back(T& last)`, which is called with each element after it has been consumed.
template <class Range, class T>
class pulled_range {
public:
    using value_type = T;

    class iterator {
    public:
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::input_iterator_tag;

        iterator() = default;
        explicit iterator(pulled_range& range) noexcept : range_(&range) {}
        value_type& operator*() const noexcept { return *range_->current_; }
        value_type* operator->() const noexcept { return &*range_->current_; }
        iterator& operator++() {
            range_->advance();
            return *this;
        }
        void operator++(int) { range_->advance(); }
        bool operator==(std::default_sentinel_t) const noexcept { return !range_->current_; }

    private:
        pulled_range* range_ = nullptr;
    };

    iterator begin() {
        if (!current_) advance();
        return iterator(*this);
    }
    std::default_sentinel_t end() const noexcept { return {}; }

private:
    void advance() {
        if constexpr (requires(Range & range, T & last) { range.take_back(last); }) {
            if (current_) static_cast<Range&>(*this).take_back(*current_);
        }
        current_.reset(); // one at a time: the last one is destroyed before the next one is fetched
        current_ = static_cast<Range&>(*this).pull();
    }

    std::optional<T> current_{};
};

} // namespace azdo::inline v1
