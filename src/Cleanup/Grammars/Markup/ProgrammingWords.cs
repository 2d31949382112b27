using System.Buffers;
using Cleanup.Detection;

namespace Cleanup.Grammars.Markup;

/// <summary>Words of articles on programming, which a page's own buttons may hold too ("requires JavaScript"). Thread-safe.</summary>
internal static class ProgrammingWords
{
    private const int Window = 600;

    private static readonly SearchValues<string> _words = SearchValues.Create(
        ["javascript", "python", "programm", "developer", "compiler", "web page", "html", "css", "wordpress", "template", "script", "variable", "plugin", "a string"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one stands near the range.</summary>
    public static bool AreNear(ref ScanContext scan, TextRange range) => scan.NeighbourhoodOf(range).Holds(_words, Window);
}
