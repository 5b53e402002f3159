// SPDX-License-Identifier: BSL-1.0
// The four ways in which Azure DevOps names a person or group, as types that do not mix.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/schema/optional.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

namespace detail {
constexpr bool is_id_character(char c) noexcept { return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z'); }

/// A text that was checked when it was made. `Id` says what it is and how it looks.
template <class Id>
class checked_id {
public:
    /// Failures: `invalid_input` for a text of another form.
    static result<Id> parse(std::string_view text) {
        std::string form(text);
        if (!Id::read(form)) return fail(failure_kind::invalid_input, Id::wrong);
        return Id(std::move(form));
    }
    const std::string& text() const noexcept { return text_; }

    friend bool operator==(const Id& a, const Id& b) noexcept { return equal(a, b); }

protected:
    explicit checked_id(std::string text) : text_(std::move(text)) {}
    static bool same(std::string_view a, std::string_view b) noexcept { return a == b; }

private:
    static bool equal(const Id& a, const Id& b) noexcept { return Id::same(a.text(), b.text()); } // a friend of Id

    std::string text_;
};
} // namespace detail

/// The id of an identity in an organization, a GUID: `id` of a work item's person, of `ims` and of `connectionData`. In lower case.
///
/// Example: `auto key = azdo::storage_key::parse("8c8c7d32-6b1b-47f4-b2e9-30b477b5ab3d");`
class storage_key : public detail::checked_id<storage_key> {
public:
    static constexpr const char* wrong =
        "not a storage key: it is a GUID that is not all zeros, such as 8c8c7d32-6b1b-47f4-b2e9-30b477b5ab3d";

private:
    friend detail::checked_id<storage_key>;
    using checked_id::checked_id;
    static constexpr bool read(std::string& text) noexcept {
        if (text.size() != 36) return false;
        bool any = false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text[i] != '-' : !detail::is_id_character(text[i]) || detail::lower(text[i]) > 'f') return false;
            any = any || (!dash && text[i] != '0');
            text[i] = detail::lower(text[i]);
        }
        return any;
    }
};

/// The descriptor of an identity in the graph, `aad.…`, `msa.…`, `vssgp.…`: what it is, a dot, and base64url. Case matters.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/graph
class subject_descriptor : public detail::checked_id<subject_descriptor> {
public:
    static constexpr const char* wrong = "not a subject descriptor: it is a short name, a dot and base64url, such as vssgp.Uy0xLTk";

    /// `aad`, `msa`, `vssgp`, `aadgp`, `svc`, `win`, …
    std::string_view kind() const noexcept { return std::string_view(text()).substr(0, text().find('.')); }
    /// True for the groups of the service (`vssgp`), of Entra ID (`aadgp`) and others whose kind ends with `gp` or `grp`.
    bool is_group() const noexcept { return kind().ends_with("gp") || kind().ends_with("grp"); }

private:
    friend detail::checked_id<subject_descriptor>;
    using checked_id::checked_id;
    static constexpr bool read(const std::string& text) noexcept {
        const std::size_t dot = text.find('.');
        if (dot == text.npos || dot < 2 || dot > 10 || dot + 1 == text.size()) return false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (i != dot && !detail::is_id_character(c) && (i < dot || (c != '-' && c != '_' && c != '='))) return false;
        }
        return true;
    }
};

/// The older descriptor of an identity, `Microsoft.IdentityModel.Claims.ClaimsIdentity;tenant\\user`: a type, a semicolon, and the name that
/// this type gives. Security namespaces and servers use it. Case does not matter, but is kept.
class identity_descriptor : public detail::checked_id<identity_descriptor> {
public:
    static constexpr const char* wrong = "not an identity descriptor: it is a type, a semicolon and an identifier, such as "
                                         "Microsoft.TeamFoundation.Identity;S-1-9-1551374245, without commas";

    std::string_view type() const noexcept { return std::string_view(text()).substr(0, text().find(';')); }
    std::string_view identifier() const noexcept { return std::string_view(text()).substr(text().find(';') + 1); }

private:
    friend detail::checked_id<identity_descriptor>;
    using checked_id::checked_id;
    static bool same(std::string_view a, std::string_view b) noexcept { return detail::equal_ignoring_case(a, b); }
    static constexpr bool read(const std::string& text) noexcept {
        const std::size_t end = text.find(';');
        if (end == text.npos || end == 0 || end + 1 == text.size() || text.size() > 512) return false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (i < end ? !detail::is_id_character(c) && c != '.' : static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == ',')
                return false;
        }
        return true;
    }
};

/// The id that the directory of an identity gave it: the object id of Entra ID, a SID of Active Directory. It looks like a storage key, but
/// names nothing in Azure DevOps itself.
class origin_id : public detail::checked_id<origin_id> {
public:
    static constexpr const char* wrong = "not an origin id: it is the id in the directory, such as an object id of Entra ID or a SID";

private:
    friend detail::checked_id<origin_id>;
    using checked_id::checked_id;
    static constexpr bool read(const std::string& text) noexcept {
        if (text.empty() || text.size() > 256) return false;
        for (const char c : text)
            if (!detail::is_id_character(c) && c != '-' && c != '_') return false;
        return true;
    }
};

/// An identity of an organization or collection, by all of its names. `identity_resolver` finds it by any of them.
struct known_identity {
    storage_key key;
    azdo::optional<azdo::subject_descriptor> subject{};
    azdo::optional<azdo::identity_descriptor> descriptor{};
    azdo::optional<azdo::origin_id> origin{}; ///< only where it was found by it; otherwise `identity_resolver::find_origin` asks for it
    std::string display_name{};
    std::string account{}; ///< how its owner signs in: a mail address, or `DOMAIN\\name`
    std::string mail{};
    bool is_group = false;
    bool is_active = true;
};

} // namespace azdo::inline v1
