namespace Cleanup.Kinds.SqlError;

/// <summary>The words of programs and drivers in front of a database's message.</summary>
internal static class SqlLeadWords
{
    public static readonly string[] Strong =
    [
        "WordPress database error: [", "WordPress database error:", "WordPress database error", "Query failed:", "Query failed.",
        "Invalid query:", "MySQL error:", "MySQL Error:",
        "MySQL Error :", "MySQL said:", "Database error:", "Database Error:", "SQL error:", "SQL Error:", "DB Error:", "Error in query:",
        "mysqli_sql_exception:", "PDOException:",
        "jos-Error:", "SQLITE_ERROR:", "SQLITE_BUSY:", "SQLITE_CONSTRAINT:", "SQLITE_CANTOPEN:",
    ];

    // Parts of Windows that name themselves and a code: "Microsoft OLE DB Provider for SQL Server error '80040e14'".
    public static readonly string[] Components =
        ["Microsoft OLE DB Provider for ODBC Drivers", "Microsoft OLE DB Provider for SQL Server", "Microsoft JET Database Engine",
            "Microsoft OLE DB Provider for Oracle", "ADODB.Connection"];

    public static readonly string[] Weak = ["You have an error:", "Error:", "error:", "Parse error:", "in prepare,", "Runtime error:"];

    // The shell of SQLite: "Parse error near line 1:".
    public static readonly string[] Numbered = ["Parse error near line ", "Runtime error near line ", "Error: near line "];

    // How programs begin their own words before a database's: "Could not connect to the database:", "Query failed for page 3:".
    public static readonly string[] OwnWords = ["Could not connect", "Connection failed", "Connect failed", "Failed to connect",
        "Unable to connect", "Error connecting", "Error establishing",
        "Cannot connect", "Database connection", "Database query failed", "Connection error", "Connect Error", "Error executing query",
            "Error in query", "DB function failed with error number "];
}
