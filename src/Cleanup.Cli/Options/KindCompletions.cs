using System.Collections.Immutable;
using System.CommandLine.Completions;

namespace Cleanup.Cli.Options;

/// <summary>The kinds, as shells offer them.</summary>
internal static class KindCompletions
{
    public static ImmutableArray<CompletionItem> All { get; } =
        [.. LeakKinds.All.Select(kind => new CompletionItem(kind.Id, detail: kind.Summary))];
}
