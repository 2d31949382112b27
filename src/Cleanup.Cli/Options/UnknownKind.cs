using Cleanup.Cli.Settings;
using Cleanup.Corpus.Settings;

namespace Cleanup.Cli.Options;

/// <summary>The words for a kind that does not exist.</summary>
internal static class UnknownKind
{
    public static string Message(string id, ChosenKinds known)
    {
        string[] kinds = [.. known.All.Select(kind => kind.Id)];
        string hint = EditDistance.Nearest(id, kinds) is { } near ? $" Did you mean '{near}'?" : "";
        return $"There is no leak kind '{id}'.{hint} The kinds are: {string.Join(", ", kinds)}.";
    }
}
