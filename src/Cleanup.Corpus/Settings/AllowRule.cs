using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Settings;

/// <summary>Which findings a check lets be, and why. All that it names has to fit. Immutable and thread-safe.</summary>
/// <param name="Reason">Why.</param>
/// <param name="From">Where it stands: <c>cleanup.json:3:5</c>.</param>
public sealed record AllowRule(string Reason, string From)
{
    /// <summary>The ids of the kinds; empty for any.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Patterns of the paths of inputs, as <c>--exclude</c> has them; null for any.</summary>
    public PathPatterns? Paths { get; init; }

    /// <summary>What has to match somewhere in the leak; null for any.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>Whether it allows a finding.</summary>
    /// <param name="kind">The id of its kind.</param>
    /// <param name="path">The path of its input, as it was given, with <c>/</c>.</param>
    /// <param name="leak">The leak's text.</param>
    public bool Allows(string kind, string path, ReadOnlySpan<char> leak)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!Kinds.IsEmpty && !Kinds.Contains(kind, StringComparer.Ordinal)) return false;
        // Patterns are relative, to wherever the path is.
        string relative = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path.TrimStart('/');
        return Paths?.Match(relative) is not false && (Pattern is null || Pattern.IsMatch(leak));
    }
}
