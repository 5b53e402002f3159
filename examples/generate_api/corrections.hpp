// SPDX-License-Identifier: BSL-1.0
// Corrections where the published description is wrong or leads to a bad name: one line for each, with its reason.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace generate_api {

enum class correction_kind {
    operation,      ///< where: method name;                        is: name of the operation
    type,           ///< where: definition;                         is: spelling that replaces it
    member,         ///< where: definition.property;                is: spelling of its value
    body,           ///< where: method name;                        is: spelling of the body
    elements,       ///< where: method name;                        is: `azdo::optional`, when elements of its list may be null
    result,         ///< where: method name;                        is: spelling of the result
    parameter,      ///< where: [method name.]parameter;            is: its real name
    parameter_type, ///< where: [method name.]parameter;          is: spelling of its value
    placeholder,    ///< where: [method name.]parameter;            is: `*`, when its value may be several segments
    host,           ///< where: host;                               is: host
};

/// `area` is the vendor's name for it, or `*`. In `is`, `@Definition@` means the generated type of a definition.
struct correction {
    correction_kind kind;
    std::string_view area;
    std::string_view where;
    std::string_view is;
    std::string_view reason;
};

/// The corrections of one area. Those that were never looked up are stale.
class corrections {
public:
    explicit corrections(std::string_view area) : area_(area) {}

    /// The replacement for `where`, or an empty text.
    std::string_view find(correction_kind kind, std::string_view where);
    /// The corrections of the area that were never looked up, as a list for a message.
    std::string unused() const;

private:
    std::string area_;
    std::set<const correction*> used_{};
};

} // namespace generate_api
