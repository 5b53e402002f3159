// SPDX-License-Identifier: BSL-1.0
// Wikis and their pages. Each version of a wiki has its own pages; a page's ETag changes with its content.
#pragma once

#include "routing.hpp"

#include <map>

namespace simulator::areas {

struct wiki_page {
    int id;
    std::string path; ///< `/Home/First steps`
    std::string content;
    int edits = 1;

    std::string tag() const;
};

struct wiki {
    std::string id;
    std::string name;
    std::string project_id;
    std::string repository_id;
    std::string mapped_path;
    bool is_project_wiki;
    std::vector<std::string> versions;
    std::map<std::string, std::vector<wiki_page>> pages{}; ///< by version, in their order
    std::map<std::string, std::string> attachments{};      ///< content by name
};

struct wiki_store {
    std::vector<wiki> wikis{};
    int next_page = 1;
};

wiki_store& wikis_of(const rest_call& call);
/// Throws 404 unless there is a wiki with this name or id, in the project if the address has one.
wiki& wiki_in(const rest_call& call, std::string_view name_or_id);
vendor_error wiki_error(int status, std::string message, std::string_view type);

std::span<const route> wiki_page_routes();

} // namespace simulator::areas
