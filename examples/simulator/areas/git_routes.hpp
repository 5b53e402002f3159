// SPDX-License-Identifier: BSL-1.0
// The requests below `git`, by resource. Each file that answers some is named like its resource.
#pragma once

#include "git_pull_requests.hpp"

namespace simulator::git {

// Below `git/repositories/{id}`: `in` is that repository.
http_reply answer_refs(const rest_call& call, repository& in);
http_reply answer_branch_stats(const rest_call& call, const repository& in);
http_reply answer_annotated_tags(const rest_call& call, repository& in);
http_reply answer_pushes(const rest_call& call, repository& in);
http_reply answer_items(const rest_call& call, const repository& in);
http_reply answer_items_batch(const rest_call& call, const repository& in);
http_reply answer_blobs(const rest_call& call, repository& in);
http_reply answer_trees(const rest_call& call, const repository& in);
http_reply answer_commits(const rest_call& call, repository& in);
http_reply answer_commits_batch(const rest_call& call, const repository& in);
http_reply answer_diffs(const rest_call& call, const repository& in);
http_reply answer_operations(const rest_call& call, repository& in); ///< cherry-picks, reverts, merges, imports, synchronizations of forks
http_reply answer_forks(const rest_call& call, const repository& in);
http_reply query_pull_requests(const rest_call& call, const repository& in);
/// `in` is null at `git/pullrequests`; the id is at `position`.
http_reply answer_pull_requests(const rest_call& call, repository* in, std::size_t position);
http_reply answer_pull_request_part(const rest_call& call, repository& in, pull_request& of);

http_reply answer_repositories(const rest_call& call);
http_reply answer_recycle_bin(const rest_call& call);
http_reply answer_favorites(const rest_call& call);

void add_label(pull_request& to, const std::string& name);
boost::json::array work_item_references(const rest_call& call, const pull_request& of);
/// A status of a commit or of a pull request from a body.
boost::json::object status_json(const rest_call& call, const boost::json::value& body, const std::string& url);
/// `{"name": {"$type": "System.String", "$value": "…"}}`
boost::json::object typed_properties(const boost::json::value& given);
boost::json::object typed_property(const boost::json::value& given);

} // namespace simulator::git
