using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Articles.Header;

/// <summary>
/// The labelled headers of <c>fixtures/articles/headers.jsonl</c>: what a careful reader would say of each, null where such a reader
/// could not say.
/// </summary>
public sealed class HeaderSetTests
{
    private const double LeastRight = 0.97;
    private const double MostWrong = 0.01;

    private static readonly Cleaner _cleaner = new();

    private static readonly ImmutableArray<LabelledHeader> Set = [.. File.ReadLines(Fixture.PathOf("articles/headers.jsonl")).Select(LabelledHeader.Parse)];

    public static TheoryData<string> Fields => ["title", "published", "modified", "author", "dateline"];

    [Fact]
    public void The_set_is_large_and_speaks_many_languages()
    {
        Assert.True(Set.Length >= 400, $"{Set.Length} headers");
        Assert.True(Set.Select(header => header.Language).Distinct(StringComparer.Ordinal).Count() >= 20);
        Assert.Equal(Set.Length, Set.Select(header => header.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_is_right_nearly_always_and_wrong_next_to_never(string field)
    {
        string[] misses = Misses(field);
        int wrong = misses.Count(miss => miss.StartsWith("WRONG", StringComparison.Ordinal));

        Assert.True(Set.Length - misses.Length >= LeastRight * Set.Length && wrong < MostWrong * Set.Length, string.Join('\n', misses));
    }

    [Fact]
    public void The_fields_that_are_not_right_are_those_of_the_list() =>
        AcceptedList.Check(
            "headers-missed.txt",
            Fields.SelectMany(static field => Misses(field.Data).Select(miss => $"{field.Data} {miss}")));

    [Fact]
    public void The_body_is_never_cut() => Assert.All(Set, header => Assert.EndsWith(header.Body, header.Record.Text, StringComparison.Ordinal));

    [Fact]
    public void Restoring_the_edits_gives_the_source_back() => Assert.All(Set, header =>
    {
        ArticleRecord record = _cleaner.CleanArticle(header.Text, header.Options with { KeepWhitespace = false });

        Assert.Equal(header.Text, TextEdits.Restore(record.Text, record.Edits));
    });

    [Fact]
    public void Headers_that_are_cut_and_glued_at_random_can_be_restored()
    {
        Gen<string> line = Gen.OneOf([.. Set.SelectMany(header => header.Lines).Distinct(StringComparer.Ordinal)]);
        Gen<string> gap = Gen.OneOf("\n", "\n\n", "\r\n", " ", "\r", "\u2028", "");
        Gen.Select(line, gap, (text, end) => text + end).Array[1, 8].Select(string.Concat).Holds(text =>
        {
            ArticleRecord record = _cleaner.CleanArticle(text);

            Assert.Equal(text, TextEdits.Restore(record.Text, record.Edits));
            Assert.False(string.IsNullOrWhiteSpace(record.Text) && !string.IsNullOrWhiteSpace(text));
        }, samples: 1_000);
    }

    private static string[] Misses(string field) =>
        [.. Set.Where(header => !header.IsRight(field))
            .Select(header => $"{(header.Read(field) is null ? "empty" : "WRONG")}: {header.Describe(field)}")];

    private sealed record LabelledHeader(string Language, ImmutableArray<string> Lines, string Body, ArticleOptions Options, JsonElement Labels)
    {
        public string Text { get; } = string.Join('\n', Lines) + (Lines.IsEmpty ? "" : "\n\n") + Body;

        // A text that is set anew could hide that its body was cut.
        public ArticleRecord Record => field ??= _cleaner.CleanArticle(Text, Options);

        public static LabelledHeader Parse(string line)
        {
            JsonElement labels = JsonElement.Parse(line);
            string[] Strings(string name) => [.. labels.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];
            var options = new ArticleOptions
            {
                Url = labels.TryGetProperty("url", out JsonElement url) ? url.GetString() : null,
                DateOrder = labels.TryGetProperty("date_order", out JsonElement order) ? order.GetString() switch { "month-first" => DateOrder.MonthFirst, _ => DateOrder.DayFirst } : null,
                KeepWhitespace = true,
            };
            return new LabelledHeader(labels.GetProperty("language").GetString()!, [.. Strings("header")], string.Join("\n\n", Strings("body")) + "\n", options, labels);
        }

        public string? Read(string field) => field switch
        {
            "title" => Record.Title,
            "published" => Record.Published,
            "modified" => Record.Modified,
            "author" => Record.Author,
            _ => Record.Dateline,
        };

        public bool IsRight(string field) => string.Equals(Labels.GetProperty(field).GetString(), Read(field), StringComparison.Ordinal);

        public string Describe(string field) => $"{Labels.GetProperty(field)} expected, {Read(field)} read, of {string.Join(" / ", Lines)}";
    }
}
