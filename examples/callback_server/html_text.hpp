// SPDX-License-Identifier: BSL-1.0
// Extracts the text of a work item's HTML: anybody may have written a description, so it is shown without its markup.
#pragma once

#include <string>
#include <string_view>

namespace callback_server {

/// Drops tags, comments, scripts and styles; starts a line at paragraphs, line breaks, list items and rows; decodes numeric and common
/// entities; collapses blanks. The result is plain text and still has to be escaped.
std::string html_to_text(std::string_view html);

} // namespace callback_server
