// SPDX-License-Identifier: BSL-1.0
// Corrections where the published description is wrong or leads to a bad name: one line for each, with its reason.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace generate_api {

enum class correction_kind {
    operation,      ///< where: [HTTP method ]method name;           is: name of the operation
    group,          ///< where: tag;                                is: words for it
    name,           ///< where: definition;                         is: name of the type
    qualifier,      ///< where: tag, or name of a file;             is: word in its operations' names, or before its types' names
    type,           ///< where: definition;                         is: spelling that replaces it
    member,         ///< where: definition.property;                is: spelling of its value
    body,           ///< where: method name;                        is: spelling of the body
    elements,       ///< where: method name;                        is: `azdo::optional`, when elements of its list may be null
    list,           ///< where: method name;                        is: another key of its list, or `one` if it may be one element
    result,         ///< where: method name;                        is: spelling of the result
    accept,         ///< where: method name;                        is: media type to ask for
    parameter,      ///< where: [method name.]parameter;            is: its real name
    left_out,       ///< where: method name.parameter;              is: `?`, when a required parameter may be left out
    parameter_type, ///< where: [method name.]parameter;          is: spelling of its value
    placeholder,    ///< where: [method name.]parameter;            is: `*`, when its value may be several segments
    segment,        ///< where: [method name.]placeholder;          is: `?`, when the path exists without it
    always_sent,    ///< where: definition.property;                is: `plain`, for a number, date, Boolean, enumeration of every answer
    addition,       ///< where: definition.property;                is: spelling of a member that is not described
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
    /// The members that a definition lacks: key and spelling.
    std::vector<std::pair<std::string, std::string_view>> additions(const std::string& definition);
    /// The corrections of the area that were never looked up, as a list for a message.
    std::string unused() const;

private:
    std::string area_;
    std::set<const correction*> used_{};
};

} // namespace generate_api
