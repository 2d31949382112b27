namespace Cleanup.Cli.Commands;

/// <summary>The pages of the kinds: their specifications, which are tests too.</summary>
internal static class KindPages
{
    /// <summary>The page of a kind in Markdown, or null.</summary>
    public static string? Find(string id)
    {
        using Stream? page = typeof(KindPages).Assembly.GetManifestResourceStream($"kinds/{id}/spec.md");
        if (page is null) return null;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
