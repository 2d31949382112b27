using System.Collections.Immutable;

namespace Cleanup.Corpus;

/// <summary>A record after cleaning: what writers get. Its leaks are those of its fields, in their order.</summary>
/// <param name="Source">The record as it was read.</param>
/// <param name="Fields">Its scanned fields; one for a text file.</param>
/// <param name="BaseUrl">What makes relative addresses of related links absolute; null to leave them as they are.</param>
public sealed record CleanedRecord(SourceRecord Source, ImmutableArray<CleanedField> Fields, Uri? BaseUrl = null)
{
    /// <summary>What offsets count where they are written.</summary>
    public OffsetUnit Offsets { get; init; }

    /// <summary>What it was cleaned with, where that is to be written.</summary>
    public RunVersions? Versions { get; init; }

    /// <summary>Why it was left uncut; null when it was not.</summary>
    public UncutRecord? Uncut { get; init; }

    /// <summary>
    /// Whether nothing is said of a record that is not edited, so that cleaning what was cleaned changes nothing.
    /// </summary>
    public bool TellsOnlyEdits { get; init; }

    /// <summary>Whether there is something to say of the record, else it leaves as it came where it came as an object.</summary>
    public bool HasNews => IsEdited || HasFaults || (!TellsOnlyEdits && (Uncut is not null || HasLeaks));

    /// <summary>Whether a leak was found in it, cut or not.</summary>
    public bool HasLeaks => Fields.Any(cleaned => !cleaned.Result.Leaks.IsEmpty);

    /// <summary>Whether the clean record differs from the source.</summary>
    public bool IsEdited => Fields.Any(cleaned => !cleaned.Result.Edits.IsEmpty);

    /// <summary>Whether a detector failed at it.</summary>
    public bool HasFaults => Fields.Any(cleaned => !cleaned.Result.Faults.IsEmpty);

    /// <summary>The field that was read as an article, with its header; null when none was.</summary>
    public ArticleRecord? Article => Fields.Select(cleaned => cleaned.Result).OfType<ArticleRecord>().FirstOrDefault();

    /// <summary>The title: the field of that name, or what the header said; or null.</summary>
    public string? Title => Find(FieldNames.Titles) ?? Article?.Title;

    /// <summary>The body; null when no field is one.</summary>
    public string? Text => Find(FieldNames.Bodies) ?? FindParts(FieldNames.Bodies) ?? Article?.Text ?? FindNamed();

    /// <summary>The text that stands for the record where there is room for one: its body, else its first scanned field; or null.</summary>
    public string? OneText => Text ?? Fields.FirstOrDefault()?.Result.Text;

    /// <summary>The index in the record of the leak that filled fields of <see cref="Article"/>; null when none did.</summary>
    public int? FilledFrom =>
        Fields.TakeWhile(cleaned => cleaned.Result is not ArticleRecord).Sum(cleaned => cleaned.Result.Leaks.Length) + Article?.FilledFrom;

    /// <summary>The related links of all fields.</summary>
    public IEnumerable<RecordLink> RelatedLinks
    {
        get
        {
            int firstLeak = 0;
            foreach (CleanResult result in Fields.Select(cleaned => cleaned.Result))
            {
                foreach (RelatedLink link in result.RelatedLinks)
                    yield return RecordLink.Resolve(link with { Leak = firstLeak + link.Leak }, BaseUrl);
                firstLeak += result.Leaks.Length;
            }
        }
    }

    private string? Find(ImmutableArray<string> names) => FieldNames.Find(names, Fields, cleaned => cleaned.Name)?.Result.Text;

    // What the user names and what is not known by its name is the body.
    private string? FindNamed() =>
        Fields.FirstOrDefault(cleaned => !FieldNames.IsUsual(cleaned.Name[(cleaned.Name.LastIndexOf('/') + 1)..]))?.Result.Text;

    // An array of paragraphs is one text.
    private string? FindParts(ImmutableArray<string> names)
    {
        foreach (string name in names)
        {
            string[] parts = [.. Fields.Where(cleaned => FieldNames.IsPart(cleaned.Name, name)).Select(cleaned => cleaned.Result.Text)];
            if (parts.Length > 0) return string.Join("\n\n", parts);
        }
        return null;
    }
}
