namespace Cleanup.Kinds.SqlError;

/// <summary>What PEAR's DB says behind <c>DB Error: </c> for any database (PEAR DB 1.11, DB.php, errorMessage).</summary>
internal static class PearMessage
{
    private const string Lead = "DB Error:";

    // The longer of two that begin alike stands first.
    private static readonly string[] _messages =
    [
        "already exists", "can not create", "can not drop", "connect failed", "constraint violation", "database lock timeout",
        "DB backend not capable", "deadlock", "division by zero",
        "extension not found", "insufficient data supplied", "insufficient permissions", "invalid date or time", "invalid DSN",
        "invalid number", "invalid view", "invalid", "mismatch",
        "no database selected", "no error", "no such database", "no such field", "no such table", "not found", "not locked",
        "not supported", "null value violates not-null constraint",
        "syntax error", "truncated", "unknown error", "value count on row",
    ];

    /// <summary>The length of the message at <paramref name="position"/>, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int position)
    {
        if (!text[..position].TrimEnd().EndsWith(Lead, StringComparison.Ordinal)) return 0;
        foreach (string message in _messages)
        {
            ReadOnlySpan<char> rest = text[position..];
            if (rest.StartsWith(message, StringComparison.Ordinal) &&
                (rest.Length == message.Length || !char.IsAsciiLetterLower(rest[message.Length])))
                return message.Length;
        }
        return 0;
    }
}
