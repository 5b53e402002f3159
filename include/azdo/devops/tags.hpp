// SPDX-License-Identifier: BSL-1.0
// `tags`: the tags of a work item, a set that the service keeps as one text.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/text_form.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1 {

namespace detail {
inline constexpr const char* not_a_tag = "a tag has at most 400 bytes, and neither commas, semicolons nor line breaks";

/// True for a text that is one tag, white space around it aside.
constexpr bool is_tag(std::string_view text) noexcept {
    if (trimmed(text).empty() || text.size() > 400) return false;
    for (const char c : text)
        if (c == ';' || c == ',' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return false;
    return true;
}
} // namespace detail

/// The value of the field `System.Tags`: on the wire `urgent; customer`. Tags are compared without regard to case, as the service does, and
/// each occurs once. The order in which they were added is kept, but does not count for `==`.
///
/// Example:
/// ```
/// struct bug {
///     azdo::tags tags{};
///     static constexpr auto schema() { return azdo::describe(azdo::field<"System.Tags", &bug::tags>()); }
/// };
/// if (!edited.value.tags.insert("urgent")) print("it was there");
/// ```
/// Source: https://learn.microsoft.com/azure/devops/boards/queries/add-tags-to-work-items
class tags {
public:
    tags() = default;
    /// These tags. Failures: `invalid_input` for one that `insert` would refuse as not a tag.
    static result<tags> of(std::initializer_list<std::string_view> all) {
        tags made;
        for (const std::string_view one : all) {
            if (!detail::is_tag(one)) return fail(failure_kind::invalid_input, detail::not_a_tag);
            if (!made.contains(one)) made.all_.emplace_back(detail::trimmed(one));
        }
        return made;
    }
    /// The tags in a text of the field; white space around them and empty ones are dropped.
    static tags from(std::string_view text) {
        tags made;
        while (!text.empty()) {
            const std::size_t end = text.find_first_of(";,");
            const std::string_view one = detail::trimmed(text.substr(0, end));
            if (!one.empty() && !made.contains(one)) made.all_.emplace_back(one);
            text.remove_prefix(end == text.npos ? text.size() : end + 1);
        }
        return made;
    }

    /// Adds a tag. False when it is there already, or is not a tag: empty, longer than 400 bytes, with control characters, or with a comma or
    /// semicolon, which would make it several.
    [[nodiscard]] bool insert(std::string_view tag) {
        if (!detail::is_tag(tag) || contains(tag)) return false;
        all_.emplace_back(detail::trimmed(tag));
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
