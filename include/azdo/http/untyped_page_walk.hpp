// SPDX-License-Identifier: BSL-1.0
// `untyped_page_walk`: the elements of all pages of an untyped operation.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/page_progress.hpp>
#include <azdo/http/paging.hpp>
#include <azdo/http/untyped_operation.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {
namespace detail {

using json_members = std::map<std::string, json::raw>;

/// The list of an answer: `value`, or the only list, or the only one of objects among several lists. Null when there is none.
inline const json::raw* list_among(const json_members& members) {
    const json::raw *only = nullptr, *of_objects = nullptr;
    std::size_t lists = 0, lists_of_objects = 0;
    for (const auto& [key, member] : members) {
        if (member.kind() != json::kind::array) continue;
        if (key == "value") return &member;
        only = &member;
        ++lists;
        const std::size_t first = member.text().find_first_not_of(" \t\r\n", 1);
        if (member.text()[first] != '{') continue;
        of_objects = &member;
        ++lists_of_objects;
    }
    if (lists == 1) return only;
    return lists_of_objects == 1 ? of_objects : nullptr;
}

/// A page of an untyped list: its elements, and what it says about the next one.
struct untyped_page {
    std::vector<json::raw> list{};
    page_words words{};
    fingerprint print{};
};
inline result<untyped_page> read_untyped_page(const http::response& got, bool one_is_a_list) {
    auto body = json::raw::parse(got.body);
    if (!body) return wrong_json(std::move(body).error(), got, got.body.empty());
    untyped_page made;
    made.words.token = got.headers().find_filled("x-ms-continuationtoken");
    made.print = fingerprint_of(got.body);
    json_members members;
    const json::raw* list = body->kind() == json::kind::array ? &*body : nullptr;
    if (body->kind() == json::kind::object) {
        auto read = body->as<json_members>();
        if (!read) return std::move(read).error();
        members = *std::move(read);
        list = list_among(members);
    }
    for (const auto& [key, member] : members) made.words.note(key, member);
    if (list == nullptr && one_is_a_list && !members.empty()) {
        made.list.push_back(*std::move(body));
        return made;
    }
    if (list == nullptr) return fail(failure_kind::protocol, "the answer has no list, or several, so that its pages cannot be walked");
    auto elements = list->as<std::vector<json::raw>>();
    if (!elements) return std::move(elements).error();
    made.list = *std::move(elements);
    return made;
}
} // namespace detail

/// A walk over the elements of all pages of an untyped operation, as JSON, without I/O. It continues and ends as `page_walk` does, by the
/// parameters of the operation in the query and in headers (those without a value, too).
///
/// Example:
/// ```
/// static constexpr auto builds =
///     azdo::get("/{organization}/{project}/_apis/build/builds", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
/// azdo::untyped_page_walk walk{{&builds, {{"project", azdo::parameter_place::path, "Fabrikam"}, {"continuationToken"}}}};
/// for (;;) {
///     if (const auto* page = walk.wanted()) walk.take(azdo::call(*page, api));
///     else if (auto element = walk.next()) std::cout << (*element ? (*element)->text() : to_string(element->error())) << '\n';
///     else break;
/// }
/// ```
/// The list is the member `value` of the answer, or the answer itself, or its only list, or its only list of objects.
///
/// Failures: as for `page_walk`; `protocol` for an answer with no such list.
class untyped_page_walk {
public:
    explicit untyped_page_walk(untyped_operation first)
        : following_(std::move(first)), token_(find(detail::paging_role::token)), skip_(find(detail::paging_role::skip)),
          progress_(token_ != nullptr, skip_ != nullptr, token_ == nullptr ? std::string_view() : token_->value) {}
    untyped_page_walk(const untyped_page_walk&) = delete;
    untyped_page_walk& operator=(const untyped_page_walk&) = delete;

    /// The call to make now, or null when an element is ready or the walk has ended.
    const untyped_operation* wanted() const noexcept { return at_ < page_.size() || over_ || trouble_ ? nullptr : &following_; }
    /// Hands in the result of the call of `wanted()`.
    void take(const result<http::response>& got) {
        if (!got) return end(got.error());
        auto page = detail::read_untyped_page(*got, following_.endpoint->one_is_a_list);
        if (!page) return end(std::move(page).error());
        const detail::page_step step = progress_.after(std::move(page->words), page->list.size(), page->print);
        if (step.repeated) return end(fail(failure_kind::protocol, step.why));
        page_ = std::move(page->list);
        at_ = 0;
        go_on(step);
    }
    /// The next element, or the failure that ends the walk; nothing at the end, and while `wanted()` is not null.
    std::optional<result<json::raw>> next() {
        if (at_ < page_.size()) return std::move(page_[at_++]);
        if (!trouble_) return std::nullopt;
        over_ = true;
        return *std::exchange(trouble_, std::nullopt);
    }

private:
    untyped_parameter* find(detail::paging_role role) noexcept {
        for (untyped_parameter& one : following_.parameters)
            if (one.where != parameter_place::path && detail::paging_role_of(one.key) == role) return &one;
        return nullptr;
    }
    void go_on(const detail::page_step& step) {
        using way = detail::page_step::way;
        if (step.go == way::by_token) {
            if (skip_ != nullptr) skip_->value.clear();
            token_->value = step.token;
        } else if (step.go == way::by_skip) {
            std::int64_t skipped = 0;
            std::from_chars(skip_->value.data(), skip_->value.data() + skip_->value.size(), skipped);
            if (step.is_absolute && step.skip <= skipped)
                trouble_ = fail(failure_kind::protocol, "the service gave a nextSkip that does not move forward");
            skip_->value = std::to_string(step.is_absolute ? step.skip : skipped + step.skip);
        } else if (step.go == way::broken) {
            trouble_ = fail(failure_kind::protocol, step.why);
        } else {
            over_ = true;
        }
    }
    void end(failure why) {
        over_ = true;
        trouble_ = std::move(why);
    }

    untyped_operation following_;
    untyped_parameter* token_; ///< null: the operation has none
    untyped_parameter* skip_;
    detail::page_progress progress_;
    std::vector<json::raw> page_{};
    std::size_t at_ = 0;
    std::optional<failure> trouble_{};
    bool over_ = false;
};

} // namespace azdo::inline v1
