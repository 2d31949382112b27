using System.Buffers;
using Cleanup.Detection;
using Cleanup.Judging;
using Cleanup.Text;

namespace Cleanup.Grammars.Messages;

/// <summary>
/// The words by which people quote an error: questions, answers, manuals. A news page on which the same message leaked has none of
/// them. Thread-safe.
/// </summary>
internal static class ErrorProse
{
    /// <summary>Headings above an example: "The Error", "Warning message".</summary>
    public static SearchValues<string> Headings { get; } = SearchValues.Create(["error", "warning", "message", "problem", "実行結果"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> _talk = SearchValues.Create(
        [
            "error_reporting", "display_errors", "ini_set(", "php.ini", "wp-config", "stack overflow", "stackoverflow", "how to fix", "how do i fix",
            "this error", "Cause:", "Action:", "error message", "warning message", "these warnings", "php 5", "php 7", "php 8", "php script", "php code", "php errors",
            "your code", "my code", "log showed", "logs showed", "log shows", "log was full", "Fehlermeldung", "message d'erreur", "mensaje de error", "エラーメッセージ",
            "сообщение об ошибке",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly ProseWords _words = new()
    {
        Announcements = SearchValues.Create(
            [
                "error", "warning", "notice", "message", "exception", "trace", " get", " got", "gives", "gave", " see", "says", "said:", "throws", "following",
                "Fehler", "Meldung", "erreur", "ошибк", "сообщени", "mensaje", "mensagem", "messaggio", "errore", "komunikat", "błąd", "melding", "hata", "エラー", "错误", "錯誤", "提示",
            ],
            StringComparison.OrdinalIgnoreCase),
        Headings = Headings,
    };

    private static readonly SearchValues<string> _placeholders = SearchValues.Create(
        ["/path/to", "path\\to\\", "/your", "yoursite", "yourdomain", "/some/", "/home/user/", "/home/username/", "example.com", "…", "...", "xxx"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The evidence that the place of a message and the words around it give.</summary>
    public static Evidence Read(ref ScanContext scan, TextRange range)
    {
        Evidence evidence = ProseContext.Read(scan.NeighbourhoodOf(range), _words, _talk);
        return IsInQuotes(scan.Text[..range.Start]) ? evidence | Evidence.LeadIn : evidence;
    }

    /// <summary>Whether a path is one that manuals use: <c>/path/to/file.php</c>.</summary>
    public static bool IsPlaceholder(string? path) => path is not null && path.AsSpan().ContainsAny(_placeholders);

    // An opening quotation mark stands right before what it quotes, and behind a blank.
    private static bool IsInQuotes(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty || before[^1] is not ('"' or '“' or '„' or '«' or '‘' or '\'' or '`' or '「')) return false;
        return before.Length == 1 || Blank.Is(before[^2]) || before[^2] is '(' or '`';
    }
}
