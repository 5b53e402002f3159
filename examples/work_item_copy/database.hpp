// SPDX-License-Identifier: BSL-1.0
// As much of SQLite as the copy needs, with failures as values.
#pragma once

#include <azdo/core/result.hpp>

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace work_item_copy {

struct close_statement {
    void operator()(sqlite3_stmt* one) const noexcept { ::sqlite3_finalize(one); }
};
struct close_database {
    void operator()(sqlite3* one) const noexcept { ::sqlite3_close_v2(one); }
};

/// A prepared statement. Texts that are bound must live until it has run.
class statement {
public:
    explicit statement(sqlite3_stmt* one) noexcept : one_(one) {}

    statement& bind(int position, std::int64_t value) {
        ::sqlite3_bind_int64(one_.get(), position, value);
        return *this;
    }
    statement& bind(int position, std::string_view text) {
        ::sqlite3_bind_text64(one_.get(), position, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
        return *this;
    }
    /// Moves on to the next row; false after the last one, and the statement is then ready to be bound and run again.
    azdo::result<bool> next();
    /// Runs a statement without rows.
    azdo::result<void> run();
    std::int64_t number(int column) const { return ::sqlite3_column_int64(one_.get(), column); }
    std::string text(int column) const;

private:
    std::unique_ptr<sqlite3_stmt, close_statement> one_;
};

class database {
public:
    /// Opens a file, or makes it. Waits up to ten seconds where another program writes.
    static azdo::result<database> open(const std::string& file);

    azdo::result<statement> prepare(std::string_view sql) const;
    azdo::result<void> execute(const char* sql) const;
    /// The number of rows that the last statement changed.
    int changes() const noexcept { return ::sqlite3_changes(one_.get()); }
    sqlite3* handle() const noexcept { return one_.get(); }

private:
    explicit database(sqlite3* one) noexcept : one_(one) {}
    std::unique_ptr<sqlite3, close_database> one_;
};

/// Changes that become visible together: by `commit`, or not at all.
class transaction {
public:
    static azdo::result<transaction> begin(const database& in);
    transaction(transaction&& other) noexcept : in_(other.in_) { other.in_ = nullptr; }
    transaction& operator=(transaction&&) = delete;
    ~transaction();

    azdo::result<void> commit();

private:
    explicit transaction(const database& in) noexcept : in_(&in) {}
    const database* in_;
};

} // namespace work_item_copy
