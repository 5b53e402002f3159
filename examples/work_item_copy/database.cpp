// SPDX-License-Identifier: BSL-1.0
#include "database.hpp"

namespace work_item_copy {
namespace {

azdo::failure trouble(sqlite3* in) {
    return azdo::fail(azdo::failure_kind::storage, std::string("SQLite: ") + (in == nullptr ? "out of memory" : ::sqlite3_errmsg(in)));
}

} // namespace

azdo::result<bool> statement::next() {
    const int code = ::sqlite3_step(one_.get());
    if (code == SQLITE_ROW) return true;
    ::sqlite3_reset(one_.get());
    if (code == SQLITE_DONE) return false;
    return trouble(::sqlite3_db_handle(one_.get()));
}

azdo::result<void> statement::run() {
    const auto row = next();
    if (!row) return row.error();
    ::sqlite3_reset(one_.get());
    return {};
}

std::string statement::text(int column) const {
    const auto* bytes = static_cast<const char*>(::sqlite3_column_blob(one_.get(), column));
    return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(::sqlite3_column_bytes(one_.get(), column)));
}

azdo::result<database> database::open(const std::string& file) {
    sqlite3* made = nullptr;
    const int code = ::sqlite3_open_v2(file.c_str(), &made, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    database opened(made);
    if (code != SQLITE_OK) {
        auto why = trouble(made);
        why.message += ": " + file;
        return why;
    }
    ::sqlite3_busy_timeout(made, 10'000);
    return opened;
}

azdo::result<statement> database::prepare(std::string_view sql) const {
    sqlite3_stmt* made = nullptr;
    if (::sqlite3_prepare_v2(one_.get(), sql.data(), static_cast<int>(sql.size()), &made, nullptr) != SQLITE_OK) return trouble(one_.get());
    return statement(made);
}

azdo::result<void> database::execute(const char* sql) const {
    if (::sqlite3_exec(one_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) return trouble(one_.get());
    return {};
}

azdo::result<transaction> transaction::begin(const database& in) {
    if (auto good = in.execute("BEGIN IMMEDIATE"); !good) return std::move(good).error();
    return transaction(in);
}

transaction::~transaction() {
    if (in_ != nullptr) static_cast<void>(in_->execute("ROLLBACK"));
}

azdo::result<void> transaction::commit() {
    if (auto good = in_->execute("COMMIT"); !good) return good;
    in_ = nullptr;
    return {};
}

} // namespace work_item_copy
