// SPDX-License-Identifier: BSL-1.0
// Repositories, refs, commits, items and changes as JSON of the REST interface.
#pragma once

#include "../item_json.hpp"
#include "git_store.hpp"

#include <optional>

namespace simulator::git {

/// `{base}/{project id}/_apis/git/repositories/{id}`
std::string url_of(const rest_call& call, const repository& of);
boost::json::object project_reference(const rest_call& call, const project& of);
boost::json::object repository_json(const rest_call& call, const repository& of);
/// The short form within other answers.
boost::json::object repository_reference(const rest_call& call, const repository& of);
boost::json::value user_json(const rest_call& call, const std::string& user_id);

boost::json::object signature_json(const signature& of);
/// `{"commitId","url"}`
boost::json::object commit_reference(const rest_call& call, const repository& in, const std::string& id);
/// As lists have it.
boost::json::object commit_json(const rest_call& call, const repository& in, const std::string& id);
/// As the commit's own address has it: with the tree, the parents, the push and links.
boost::json::object whole_commit_json(const rest_call& call, const repository& in, const std::string& id);
boost::json::object ref_json(const rest_call& call, const repository& in, const std::string& name, const ref_state& of);
boost::json::object push_json(const rest_call& call, const repository& in, const push& of, bool with_updates, std::size_t commits);
boost::json::object push_reference(const rest_call& call, const push& of);

struct change {
    enum class kind { add, edit, remove, rename };
    kind what;
    std::string path;       ///< with a leading slash
    std::string old_path{}; ///< of a renamed file
    std::string id{}, old_id{};
    bool is_folder = false;
};
/// What leads from one tree to the other, by path; folders only if asked for.
std::vector<change> changes_between(const object_store& in, const std::string& old_tree, const std::string& new_tree, bool folders);
/// The changes of a commit against its first parent.
std::vector<change> changes_of(const object_store& in, const std::string& commit, bool folders);
boost::json::object change_json(const rest_call& call, const repository& in, const change& of, const std::string& commit);
/// `{"Add":1,"Edit":2,"Delete":0}` of the files.
boost::json::object change_counts(const std::vector<change>& changes);

/// An element of a list, by number, within `$top` and `$skip` (or `top` and `skip`).
struct range {
    std::size_t from = 0, to = 0;
};
range range_of(const rest_call& call, std::string_view top, std::string_view skip, std::size_t total, std::size_t usual);

} // namespace simulator::git
