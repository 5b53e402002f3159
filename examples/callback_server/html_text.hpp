// SPDX-License-Identifier: BSL-1.0
// The text of a work item's HTML: descriptions come as HTML that anybody may have written, and are shown without their markup.
#pragma once

#include <string>
#include <string_view>

namespace callback_server {

/// Leaves out tags, comments, scripts and styles; begins a line at paragraphs, line breaks, list items and rows; decodes the entities of
/// numbers and the usual names; joins blanks. The result is text: it still has to be escaped.
std::string html_to_text(std::string_view html);

} // namespace callback_server
