// SPDX-License-Identifier: BSL-1.0
// The steps of `decode`, for code that needs all faults, or the value beside them.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/failure.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/decode_options.hpp>
#include <azdo/json/detail/locate.hpp>
#include <azdo/json/detail/read.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/shape.hpp>
#include <azdo/json/fault.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Decodes one text into memory of a shape. Not a template.
class decoder {
public:
    AZDO_OUT_OF_LINE decoder(std::string_view text, const decode_options& options, std::size_t fault_limit)
        : text_(azdo::detail::without_mark(text)), max_bytes_(options.max_bytes),
          state_(text_.substr(0, is_too_long() ? 0 : text_.size()), options.max_depth < 1024 ? options.max_depth : 1024) {
        state_.null_is_absent = options.null_is_absent;
        state_.lenient = options.lenient && options.null_is_absent;
        state_.repeated_keys = options.allow_repeated_keys;
        state_.faults_left = fault_limit;
    }

    /// True if the text was read without a fault.
    AZDO_OUT_OF_LINE bool run(void* to, const shape& type, bool fresh) {
        if (is_too_long()) return too_long();
        const char* const first = skip_blank(state_.begin, state_.end);
        const char* p = read_value(state_, first, to, type, fresh);
        if (!p && !has_fault(state_)) note(state_, first, "a value", *first == 'n' ? "null" : "an empty string");
        if (!p) p = std::exchange(state_.resume, nullptr);
        if (p) p = skip_blank(p, state_.end);
        if (p && p != state_.end) syntax_fault(state_, p, "the end of the text", "more");
        return !has_fault(state_);
    }
    /// How many null elements of lists were left out, not counting those of lists in lists.
    std::size_t left_out() const noexcept { return state_.left_out; }
    /// The last fault. Requirement: `run` returned false.
    AZDO_OUT_OF_LINE ~decoder() = default;
    AZDO_OUT_OF_LINE failure last_failure() const {
        failure made;
        made.kind = state_.fault.kind;
        made.message = fault_message(state_.fault.expected, state_.fault.found);
        find_place(made.place, state_.fault);
        return made;
    }
    /// Collects faults instead of stopping at the first; after `most` of them, only the last.
    void collect(std::vector<fault_note>& notes, std::size_t most = static_cast<std::size_t>(-1)) {
        notes_ = &notes;
        most_ = most;
        state_.sink = this;
        state_.keep = [](void* sink, fault_note&& one) {
            decoder& self = *static_cast<decoder*>(sink);
            if (self.notes_->size() < self.most_) self.notes_->push_back(std::move(one));
        };
    }
    /// Adds the last fault to the collected ones.
    void finish(std::vector<fault_note>& notes) {
        if (has_fault(state_)) notes.push_back(std::move(state_.fault));
    }
    AZDO_COLD std::vector<fault> faults(std::vector<fault_note>& notes) {
        std::vector<fault> made;
        finish(notes);
        for (fault_note& one : notes) made.push_back(placed(one));
        return made;
    }

private:
    bool is_too_long() const noexcept { return text_.size() > max_bytes_; }
    AZDO_OUT_OF_LINE bool too_long() {
        limit_fault(state_, state_.begin, max_bytes_, " bytes", "more");
        return false;
    }
    AZDO_OUT_OF_LINE void find_place(json_place& to, const fault_note& one) const {
        to = locate(text_, static_cast<std::size_t>(one.at - text_.data()));
        if (one.is_missing) append_token(to.pointer, one.missing_key);
    }
    AZDO_OUT_OF_LINE fault placed(fault_note& one) const {
        fault made;
        made.kind = one.kind;
        made.expected = std::move(one.expected);
        azdo::detail::assign(made.found, one.found);
        find_place(made.place, one);
        return made;
    }

    std::string_view text_;
    std::size_t max_bytes_;
    std::vector<fault_note>* notes_ = nullptr;
    std::size_t most_ = 0;
    reader state_;
};

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
