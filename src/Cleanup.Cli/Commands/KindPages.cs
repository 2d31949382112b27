using Cleanup.Cli.Terminal;

namespace Cleanup.Cli.Commands;

/// <summary>The pages of the kinds: their specifications, which are tests too.</summary>
internal static class KindPages
{
    /// <summary>The page of a kind in Markdown, or null.</summary>
    public static string? Find(string id) => EmbeddedText.Find($"kinds/{id}/spec.md");
}
