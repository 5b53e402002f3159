// SPDX-License-Identifier: BSL-1.0
// `tags`: the tags of a work item, a set that the service keeps as one text.
#pragma once

#include <azdo/core/text.hpp>
#include <azdo/core/text_form.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1 {

/// The value of the field `System.Tags`: on the wire `urgent; customer`. Tags are compared without regard to case, as the service does, and
/// each occurs once. The order in which they were added is kept, but does not count for `==`.
///
/// Example:
/// ```
/// struct bug {
///     azdo::tags tags{};
///     static constexpr auto schema() { return azdo::describe(azdo::field<"System.Tags", &bug::tags>()); }
/// };
/// edited.value.tags.insert("urgent");
/// ```
/// Source: https://learn.microsoft.com/azure/devops/boards/queries/add-tags-to-work-items
class tags {
public:
    tags() = default;
    tags(std::initializer_list<std::string_view> all) {
        for (const std::string_view one : all) insert(one);
    }
    /// The tags in a text of the field; white space around them and empty ones are dropped.
    static tags from(std::string_view text) {
        tags made;
        while (!text.empty()) {
            const std::string_view one = text.substr(0, text.find_first_of(";,"));
            made.insert(one);
            text.remove_prefix(one.size() < text.size() ? one.size() + 1 : one.size());
        }
        return made;
    }

    /// Adds a tag. False when it is there already, or is not a tag: empty, or with a comma or semicolon, which would make it several.
    bool insert(std::string_view tag) {
        tag = detail::trimmed(tag);
        if (tag.empty() || tag.find_first_of(";,") != tag.npos || contains(tag)) return false;
        all_.emplace_back(tag);
        return true;
    }
    /// Removes a tag. False when there is none of that name.
    bool erase(std::string_view tag) {
        const std::size_t at = position(detail::trimmed(tag));
        if (at == all_.size()) return false;
        all_.erase(all_.begin() + static_cast<std::ptrdiff_t>(at));
        return true;
    }
    bool contains(std::string_view tag) const noexcept { return position(detail::trimmed(tag)) != all_.size(); }

    std::size_t size() const noexcept { return all_.size(); }
    bool empty() const noexcept { return all_.empty(); }
    auto begin() const noexcept { return all_.begin(); }
    auto end() const noexcept { return all_.end(); }
    /// The text of the field.
    std::string text() const {
        std::string made;
        for (const std::string& one : all_) {
            if (!made.empty()) detail::append(made, "; ");
            detail::append(made, one);
        }
        return made;
    }

    bool operator==(const tags& other) const noexcept {
        if (size() != other.size()) return false;
        for (const std::string& one : all_)
            if (!other.contains(one)) return false;
        return true;
    }

private:
    std::size_t position(std::string_view tag) const noexcept {
        std::size_t at = 0;
        while (at < all_.size() && !detail::equal_ignoring_case(all_[at], tag)) ++at;
        return at;
    }

    std::vector<std::string> all_{};
};

template <>
struct text_form<tags> {
    static constexpr const char* expected = "tags";
    static bool read(std::string_view text, tags& value) {
        value = tags::from(text);
        return true;
    }
    static void write(const tags& value, std::string& out) { detail::append(out, value.text()); }
};

} // namespace azdo::inline v1
