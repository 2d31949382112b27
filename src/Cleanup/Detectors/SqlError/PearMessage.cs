namespace Cleanup.Detectors.SqlError;

/// <summary>What PEAR's DB says behind <c>DB Error: </c> for any database (DB.php, DB::errorMessage).</summary>
internal static class PearMessage
{
    private const string Lead = "DB Error:";

    private static readonly string[] _messages =
    [
        "already exists", "can not create", "can not delete", "can not drop", "connect failed", "constraint violation", "null value violates not-null constraint", "division by zero",
        "insufficient data supplied", "invalid date or time", "invalid number", "invalid", "mismatch", "no database selected", "no such database", "no such field", "no such table",
        "not capable", "not found", "not locked", "syntax error", "unsupported", "value count on row", "extension not found", "truncated", "insufficient permissions", "unknown error",
    ];

    /// <summary>The length of the message at <paramref name="position"/>, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int position)
    {
        if (!text[..position].TrimEnd().EndsWith(Lead, StringComparison.Ordinal)) return 0;
        foreach (string message in _messages)
        {
            ReadOnlySpan<char> rest = text[position..];
            if (rest.StartsWith(message, StringComparison.Ordinal) && (rest.Length == message.Length || !char.IsAsciiLetterLower(rest[message.Length]))) return message.Length;
        }
        return 0;
    }
}
