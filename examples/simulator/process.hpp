// SPDX-License-Identifier: BSL-1.0
// The four system processes as Microsoft documents them: work item types, their states with category and colour, fields.
#pragma once

#include <span>
#include <string_view>

namespace simulator {

enum class field_type { text, integer, decimal, date_time, plain_text, html, tree_path, history, boolean, identity };

struct field_definition {
    std::string_view reference_name;
    std::string_view name;
    field_type type;
    bool read_only = false;        ///< set by the service; writing it needs `bypassRules`
    std::string_view allowed = {}; ///< `|`-separated; empty: any value
};

struct state_definition {
    std::string_view name;
    std::string_view category;
    std::string_view color;
};

struct type_definition {
    std::string_view name;
    std::string_view reference_name;
    std::string_view color;
    std::string_view icon;
    std::string_view created_reason;
    std::span<const state_definition> states; ///< a new item has the first
};

struct process_definition {
    std::string_view id;
    std::string_view name;
    std::string_view description;
    std::span<const type_definition> types;
};

std::span<const process_definition> processes();
std::span<const field_definition> fields();

/// Names are compared without case; null if there is none.
const process_definition* find_process(std::string_view name_or_id);
const type_definition* find_type(const process_definition& process, std::string_view name);
const state_definition* find_state(const type_definition& type, std::string_view name);
/// Whether work items of this type have the field: test fields (`Microsoft.VSTS.TCM`) are only for bugs.
bool has_field(const type_definition& type, const field_definition& field);
/// Finds a field by reference name or display name.
const field_definition* find_field(std::string_view name);

/// The REST interface's name for a type: `string`, `integer`, `treePath`, …
std::string_view type_word(field_type type);

} // namespace simulator
