// SPDX-License-Identifier: BSL-1.0
#include "state.hpp"

#include <algorithm>

namespace simulator {
namespace {

template <class List>
auto find_by_name(List& list, std::string_view key) -> decltype(list.data()) {
    const auto found =
        std::find_if(list.begin(), list.end(), [key](const auto& entry) { return same_text(entry.name, key) || same_text(entry.id, key); });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const project* organization::find_project(std::string_view name_or_id) const { return find_by_name(projects, name_or_id); }

project* organization::find_project(std::string_view name_or_id) { return find_by_name(projects, name_or_id); }

bool organization::has_member(std::string_view user_id) const {
    return std::find(members.begin(), members.end(), user_id) != members.end();
}

organization* state::find_organization(std::string_view name_or_id) { return find_by_name(organizations, name_or_id); }
const organization* state::find_organization(std::string_view name_or_id) const { return find_by_name(organizations, name_or_id); }

const user* state::find_user(std::string_view key) const {
    const auto open = key.find('<');
    if (open != std::string_view::npos && key.ends_with('>')) key = key.substr(open + 1, key.size() - open - 2);
    const auto matches = [key](const user& u) {
        return same_text(u.id, key) || same_text(u.unique_name, key) || same_text(u.display_name, key) || u.descriptor == key;
    };
    const auto found = std::find_if(users.begin(), users.end(), matches);
    return found == users.end() ? nullptr : &*found;
}

void add_node_ids(organization& to) {
    int last = 100;
    for (const auto& one : to.projects) {
        for (const auto* ids : {&one.area_ids, &one.iteration_ids}) {
            for (const int id : *ids) last = std::max(last, id);
        }
    }
    for (auto& one : to.projects) {
        while (one.area_ids.size() < one.areas.size()) one.area_ids.push_back(++last);
        while (one.iteration_ids.size() < one.iterations.size()) one.iteration_ids.push_back(++last);
    }
}

const team* find_team(const project& in, std::string_view name_or_id) { return find_by_name(in.teams, name_or_id); }

std::string text_of(const revision& of, std::string_view field) {
    const auto found = of.fields.find(field);
    if (found == of.fields.end() || !found->second.is_string()) return {};
    return std::string{found->second.as_string()};
}

} // namespace simulator
