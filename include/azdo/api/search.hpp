// SPDX-License-Identifier: BSL-1.0
// Every operation of the area search. Written by examples/generate_api.
#pragma once

#include <azdo/api/search/code_search_results.hpp>
#include <azdo/api/search/package_search_results.hpp>
#include <azdo/api/search/repositories.hpp>
#include <azdo/api/search/tfvc.hpp>
#include <azdo/api/search/wiki_search_results.hpp>
#include <azdo/api/search/work_item_search_results.hpp>
