// SPDX-License-Identifier: BSL-1.0
// Where each value of a configuration comes from.
#pragma once

#include <azdo/config/environment.hpp>
#include <azdo/config/inspect.hpp>
#include <azdo/config/load.hpp>
#include <azdo/config/type_descriptor.hpp>
#include <azdo/config/typed_scan.hpp>
#include <azdo/core/failure.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/detail/place_reader.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/scan.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::config {

enum class source : unsigned char {
    file,        ///< the value is in the file
    variable,    ///< the file names an environment variable: `"${NAME}"`
    environment, ///< an environment variable named in the description overrides the file
    by_default,  ///< none of these: it has its default
};

/// One effective value and where it comes from.
struct value_source {
    json_place place{};  ///< its pointer; line and column are 0 if it is not in the file
    std::string shown{}; ///< as JSON; secrets, and strings that are not described, are shown as `"…"`
    source from = source::file;
    std::string variable{}; ///< the variable's name
    bool faulty = false;    ///< the file's value cannot be used: `shown` is the default
};

inline namespace AZDO_JSON_ISA {

/// Walks the effective values and the file in parallel.
class value_source_walk {
public:
    value_source_walk(const inspection& file, const typed_scan& values) : file_(file), values_(values) {}
    std::vector<value_source> run() {
        if (values_.size() != 0) visit(0, file_.scan().size() == 0 ? none : 0);
        find_places();
        return std::move(made_);
    }

private:
    static constexpr std::uint32_t none = json::scan_node::none;
    using named = std::pair<std::string, std::uint32_t>;

    void visit(std::uint32_t value, std::uint32_t in_file) {
        const json::scan_node& one = values_.node(value);
        if (one.children == none) return leaf(value, in_file);
        const std::vector<named> there = in_file == none ? std::vector<named>() : children_of(in_file);
        for (std::uint32_t child = one.children; child != none; child = values_.node(child).next) visit(child, find(there, child));
    }
    /// The members of an object sorted by key, repeated keys in file order; the elements of a list in file order.
    std::vector<named> children_of(std::uint32_t in) const {
        std::vector<named> made;
        for (std::uint32_t child = file_.scan().node(in).children; child != none; child = file_.scan().node(child).next) {
            const json::scan_node& one = file_.scan().node(child);
            made.emplace_back(one.key == none ? std::string() : file_.scan().text().key_of(one), child);
        }
        std::sort(made.begin(), made.end());
        return made;
    }
    std::uint32_t find(const std::vector<named>& there, std::uint32_t child) const {
        const json::scan_node& wanted = values_.node(child);
        if (wanted.key == none) return wanted.index < there.size() ? there[wanted.index].second : none;
        const named last{values_.text().key_of(wanted), none};
        const auto after = std::upper_bound(there.begin(), there.end(), last);
        return after == there.begin() || (after - 1)->first != last.first ? none : (after - 1)->second;
    }
    void leaf(std::uint32_t value, std::uint32_t in_file) {
        const type_descriptor* const type = values_.typed(value).type;
        value_source& made = made_.emplace_back();
        made.place.pointer = values_.text().pointer_of(value);
        const bool hidden = type == nullptr || type->secret;
        made.shown = hidden && values_.node(value).kind == '"' ? "\"…\"" : std::string(values_.written(value));
        if (in_file != none) {
            places_.emplace_back(file_.scan().node(in_file).begin, made_.size() - 1);
            made.faulty = file_.scan().typed(in_file).faulty;
        }
        const variable_value* const from = file_.variables().from_variable(in_file, made.place.pointer);
        if (from != nullptr && from->fault.empty()) {
            made.from = from->overrides ? source::environment : source::variable;
            made.variable = from->variable;
        } else if (in_file == none || (type != nullptr && file_.scan().node(in_file).kind == 'n')) {
            made.from = source::by_default;
        }
    }

    /// Sets lines and columns in one pass over the text.
    void find_places() {
        std::sort(places_.begin(), places_.end());
        json::place_reader place(file_.scan().text().text);
        for (const auto& [offset, index] : places_) {
            place.go_to(offset);
            made_[index].place.line = place.line();
            made_[index].place.column = place.column();
        }
    }

    const inspection& file_;
    const typed_scan& values_;
    std::vector<value_source> made_{};
    std::vector<std::pair<std::size_t, std::size_t>> places_{}; ///< offset in the file, index in made_
};

} // namespace AZDO_JSON_ISA

/// Every effective value of a text, in the order of the description, with its source. `report` is set to the result of `inspect`.
///
/// Example: `for (const auto& one : azdo::config::value_sources<azdo::config::services_config>(text, azdo::config::process_environment, report)) …`
///
/// If the text has faults, the values that could be read. Defaults are listed if the object around them exists.
template <described T, environment_source E, class Isa = json::instruction_set>
std::vector<value_source> value_sources(std::string_view text, const E& lookup, inspected& report, const inspect_options& options = {}) {
    const variable_lookup variables(lookup);
    T value{};
    inspection file(text, type_descriptor_of<T>, variables, options);
    report = file.run(&value, detail::decode_what_is_right<T>, carries_unset<T>);
    const secret<std::string> encoded(json::encode(value));
    const json::scanned scanned = json::scan(encoded.reveal(), {.max_depth = 1024});
    return value_source_walk(file, typed_scan(scanned, type_descriptor_of<T>)).run();
}

} // namespace azdo::inline v1::config
