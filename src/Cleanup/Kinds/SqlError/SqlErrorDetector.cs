using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Messages;
using Cleanup.Json;

namespace Cleanup.Kinds.SqlError;

/// <summary>
/// The messages of MySQL, MariaDB, PostgreSQL, SQLite, Oracle and SQL Server, with the statement behind them, as programs print them.
/// Inside a message of PHP they belong to that one, which is longer.
/// </summary>
internal sealed class SqlErrorDetector : ErrorDetector
{
    public override LeakKind Kind { get; } = new("sql-error", "The error message of a database, often with the statement.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('Q', Before: "S", After: "L"),
        new('Q', Before: Trigger.Blank, Literal: "uery failed"),
        new('E', Literal: SqlBox.Error[1..]),
        // DB Error: no such table
        new('D', Before: Trigger.Blank + "\">", Literal: "B Error:"),
        // ORA-00942
        new('-', Before: "A", After: Trigger.Digits),
        // Unknown column 'x'
        new('k', Lead: "Un", Literal: "nown "),
        new(')', Before: Trigger.Digits, After: ":"),
        // (utf8mb4_unicode_ci,IMPLICIT)
        new('_', Before: Trigger.Digits, After: Trigger.LowerCase),
        new('#', After: "12"),
        new('[', Before: " >;", After: Trigger.UpperCase),
        new('@', Before: "';", After: "'&"),
        new('*', Before: Trigger.Blank, After: Trigger.Blank),
        new('^', Before: Trigger.Blank),
        new('`', Before: Trigger.Blank, After: Trigger.Word),
        new('=', Before: ")", After: "("),
        new('/', Before: Trigger.Blank, After: Trigger.LowerCase),
    ];

    protected override int FindStart(ref ScanContext scan, int trigger) => SqlErrorStart.Find(ref scan, trigger);

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        SqlErrorReader.Read(text, start, ref steps);
}
