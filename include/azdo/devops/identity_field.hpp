// SPDX-License-Identifier: BSL-1.0
// `identity_field`: a person or group in a field of a work item, such as `System.AssignedTo`.
#pragma once

#include <azdo/core/text.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/detail/read.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/json/detail/write.hpp>
#include <azdo/schema/describe.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

/// The value of an identity field. Azure DevOps Services and servers since 2019 send an object, older servers and service hooks a text,
/// `Norman Paulk <norman@fabrikam.example>`: both are read. It is written as a text, which all of them take.
///
/// Example:
/// ```
/// struct bug {
///     std::optional<azdo::identity_field> assigned_to{};
///     static constexpr auto schema() { return azdo::describe(azdo::field<"System.AssignedTo", &bug::assigned_to>()); }
/// };
/// edited.value.assigned_to = azdo::identity_field::named("norman@fabrikam.example");
/// ```
/// Two are equal if their unique names are, in any case; where one has none, if their display names are: so `changes` does not see a
/// difference between the two forms of one person.
struct identity_field {
    std::string display_name{};
    std::string unique_name{}; ///< a mail address or `DOMAIN\name`; empty where the service did not send it
    std::string id{};          ///< the storage key; only from an object
    std::string descriptor{};  ///< the subject descriptor; only from an object
    std::string image_url{};

    /// A person by unique name, or by the text of an identity field.
    static identity_field named(std::string_view text) {
        identity_field made;
        const std::size_t open = text.rfind('<');
        if (open != text.npos && text.ends_with('>')) {
            made.display_name = std::string(detail::trimmed(text.substr(0, open)));
            made.unique_name = std::string(detail::trimmed(text.substr(open + 1, text.size() - open - 2)));
        } else if (text.find_first_of("@\\") != text.npos) {
            made.unique_name = std::string(text);
        } else {
            made.display_name = std::string(text);
        }
        return made;
    }
    /// The text of the field: `Norman Paulk <norman@fabrikam.example>`, or the one name that there is.
    std::string text() const {
        if (unique_name.empty() || display_name.empty()) return display_name + unique_name;
        return detail::joined({display_name, " <", unique_name, ">"});
    }
    bool empty() const noexcept { return display_name.empty() && unique_name.empty(); }

    bool operator==(const identity_field& other) const noexcept {
        const bool by_display_name = unique_name.empty() || other.unique_name.empty();
        return by_display_name ? display_name == other.display_name : detail::equal_ignoring_case(unique_name, other.unique_name);
    }
};

namespace detail {
/// The object form.
struct identity_members : identity_field {
    template <class self = identity_members>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"displayName", &self::display_name>(), azdo::field<"uniqueName", &self::unique_name>(),
            azdo::field<"id", &self::id>(), azdo::field<"descriptor", &self::descriptor>(), azdo::field<"imageUrl", &self::image_url>());
    }
};
} // namespace detail

namespace json::inline AZDO_JSON_ISA {

template <>
struct codec<identity_field> {
    static constexpr bool takes_null = false;
    static const char* read(reader& r, const char* p, void* to) {
        auto& value = *static_cast<identity_field*>(to);
        if (p != r.end && *p == '{') {
            azdo::detail::identity_members members;
            p = read_value(r, p, &members, shape_of<azdo::detail::identity_members>, true);
            value = std::move(members);
            return p;
        }
        std::string text;
        p = read_value(r, p, &text, shape_of<std::string>, true);
        value = identity_field::named(text);
        return p;
    }
    static char* write(writer& w, char* to, const void* from) {
        const std::string text = static_cast<const identity_field*>(from)->text();
        return write_value(w, to, &text, shape_of<std::string>);
    }
};

} // namespace json::inline AZDO_JSON_ISA
} // namespace azdo::inline v1
