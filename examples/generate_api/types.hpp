// SPDX-License-Identifier: BSL-1.0
// The types of an area: turns a shape of the description into a C++ spelling, and collects the generated types that it needs.
#pragma once

#include "corrections.hpp"
#include "model.hpp"
#include "swagger.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace generate_api {

/// One file of an area.
struct source {
    std::string stem;
    swagger::document document;
};

class type_builder {
public:
    /// A type whose name is also in `operations` gets the suffix `_type`. Requirement: the arguments outlive the builder.
    type_builder(const std::vector<source>& sources, const std::set<std::string>& operations, corrections& corrected);

    /// The spelling of a shape in a file of the area; notes the types it needs.
    spelling use(const source& where, const swagger::shape& what);
    /// The spelling of the elements of a list.
    spelling use_element(const source& where, const swagger::shape& list);
    /// The spelling of a corrected type: `@Definition@` means a definition of the file.
    spelling use_correction(const source& where, std::string_view text);
    /// The spelling of a named enumeration.
    spelling use_enumeration(const swagger::enum_names& names);
    /// The types that were noted, and all types that they need.
    std::map<std::string, type> finish();

private:
    struct wanted {
        const source* where;
        std::string definition;
    };

    spelling use_definition(const source& where, std::string_view definition);
    spelling use_array(const source& where, const swagger::shape& what);
    std::string free_name(const std::string& name) const { return operations_.count(name) ? name + "_type" : name; }
    std::string name_of(const source& where, std::string_view definition) const;
    void add_members(const source& where, const swagger::shape& what, std::string_view definition, std::map<std::string, member>& members);
    void add_additions(const source& where, const std::string& definition, std::map<std::string, member>& members);
    void build(const std::string& name, const wanted& what);

    const std::vector<source>& sources_;
    const std::set<std::string>& operations_;
    corrections& corrected_;
    std::map<std::string, wanted> waiting_{};
    std::map<std::string, type> types_{};
};

/// A spelling without a generated type: its includes follow from its words.
spelling plain_spelling(std::string text);

/// The same spelling inside `wrapper<…>`.
spelling wrap(std::string_view wrapper, spelling inside);
/// The same spelling inside `azdo::optional<…>`, or inside `std::optional<bool>`: `azdo::optional` does not hold bool.
spelling wrap_optional(spelling inside);

} // namespace generate_api
