// SPDX-License-Identifier: BSL-1.0
// Every operation of the area wiki. Written by examples/generate_api.
#pragma once

#include <azdo/api/wiki/attachments.hpp>
#include <azdo/api/wiki/page_moves.hpp>
#include <azdo/api/wiki/page_stats.hpp>
#include <azdo/api/wiki/pages.hpp>
#include <azdo/api/wiki/pages_batch.hpp>
#include <azdo/api/wiki/wikis.hpp>
