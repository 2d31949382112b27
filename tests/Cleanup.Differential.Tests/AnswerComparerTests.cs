using System.Text.Json;
using Cleanup.Differential.Comparing;

namespace Cleanup.Differential.Tests;

public sealed class AnswerComparerTests
{
    private const string Failed = """{"failed":"Index was outside the bounds of the array"}""";
    private const string Payload =
        """{"source":"1.txt","start":0,"end":9,"confidence":"certain","kept":7,"dropped":1,"invented":0,"repairs":[],"value":{}}""";

    [Fact]
    public void A_build_that_fails_alone_is_told_and_two_that_fail_are_alike()
    {
        Difference old = Assert.Single(Answers.Compare(Failed, Answers.Record()));
        Assert.Equal((DifferenceClass.OldFailed, "Index was outside the bounds of the array"), (old.Class, old.Kind));
        Assert.Equal(DifferenceClass.NewFailed, Assert.Single(Answers.Compare(Answers.Record(), Failed)).Class);
        Assert.Empty(Answers.Compare(Failed, Failed.With("array", "list")));
    }

    [Theory]
    [InlineData("\"title\":\"T\"", "\"title\":null", "header", "title")]
    [InlineData("\"published\":null", "\"published\":\"2020-01-01\"", "header", "published")]
    [InlineData("\"encoding\":\"utf-8\"", "\"encoding\":\"windows-1252\"", "other", "encoding")]
    [InlineData("\"filled\":{\"leak\":0,\"fields\":[1]}", "\"filled\":{\"leak\":0,\"fields\":[2]}", "header", "filled")]
    public void A_field_of_the_record_is_named(string before, string after, string expected, string field)
    {
        Difference difference = Assert.Single(Answers.Compare(Answers.Record(header: before), Answers.Record(header: after)));
        Assert.Equal((expected, field), (NameOf(difference), difference.Kind));
    }

    [Fact]
    public void The_names_of_files_and_the_number_of_the_filling_leak_do_not_count() =>
        Assert.Empty(Answers.Compare(
            Answers.Record(header: "\"filled\":{\"leak\":0,\"fields\":[]}"),
            Answers.Record(header: "\"filled\":{\"leak\":1,\"fields\":[]}").With("\"id\":\"1\"", "\"id\":\"1.txt\"")));

    [Fact]
    public void Edits_that_no_finding_explains_are_told_and_the_text_only_when_they_are_the_same()
    {
        const string layout = """{"field":"text","start":100,"end":101,"cause":"layout","raw":"\n","with":" "}""";
        string set = Answers.Record(edits: $"{Answers.Edit},{layout}", text: "other");
        Difference edits = Assert.Single(Answers.Compare(Answers.Record(), set));
        Assert.Equal((DifferenceClass.Edits, "layout", 100), (edits.Class, edits.Kind, edits.Start));
        Assert.Equal(DifferenceClass.Text, Assert.Single(Answers.Compare(Answers.Record(), Answers.Record(text: "other"))).Class);
        IReadOnlyList<Difference> both = Answers.Compare(Answers.Record(), Answers.Record(leaks: "", edits: layout));
        Assert.Equal([DifferenceClass.LostCut, DifferenceClass.Edits], both.Select(difference => difference.Class));
    }

    [Fact]
    public void A_field_that_only_one_build_ever_writes_is_left_out()
    {
        string hinted = Answers.Leak.With("\"repairs\"", "\"severity\":3,\"repairs\"");
        Assert.Equal(DifferenceClass.Other, Assert.Single(Answers.Compare(Answers.Record(), Answers.Record(hinted))).Class);
        Assert.Empty(Answers.Compare(Answers.Record(), Answers.Record(hinted), new FieldName(Fields.Leaks, "severity")));
    }

    [Fact]
    public void Such_fields_are_those_of_objects_that_both_builds_write()
    {
        FieldUse before = Use("""{"title":null,"leaks":[{"kind":"json","value":{"x":1}}],"edits":[]}""");
        FieldUse after = Use("""
            {"title":null,"url":null,"leaks":[{"kind":"json","hint":"h","value":{"y":1}},{"kind":"json","hint":"h"}],"edits":[{"start":1}]}
            """);
        Assert.Equal([new(new FieldName(Fields.Leaks, "hint"), 2), new(new FieldName(Fields.Record, "url"), 1)], after.Without(before));
        Assert.Empty(before.Without(after));
    }

    [Theory]
    [InlineData("\"kept\":7", "\"kept\":8", "figures")]
    [InlineData("\"certain\"", "\"likely\"", "confidence")]
    [InlineData("\"value\":{}", "\"value\":[]", "value")]
    [InlineData("\"start\":0", "\"start\":1", "moved")]
    [InlineData("\"source\":\"1.txt\"", "\"source\":\"2.txt\"", null)]
    public void Payloads_are_compared_as_findings_are(string part, string changed, string? expected)
    {
        IReadOnlyList<Difference> differences = Answers.Compare(Answers.Payloads(Payload), Answers.Payloads(Payload.With(part, changed)));
        Assert.Equal(expected, differences.SingleOrDefault() is { } difference ? NameOf(difference) : null);
    }

    [Fact]
    public void A_payload_that_is_lost_is_told_without_the_warning_that_says_the_same()
    {
        string refused = Answers.Payloads("", "\": warning: nothing recovered\"");
        Assert.Equal(DifferenceClass.LostPayload, Assert.Single(Answers.Compare(Answers.Payloads(Payload), refused)).Class);
        Difference warning = Assert.Single(Answers.Compare(Answers.Payloads(""), refused));
        Assert.Equal((DifferenceClass.Warning, "gained"), (warning.Class, warning.Kind));
    }

    private static FieldUse Use(string content)
    {
        var use = new FieldUse();
        using JsonDocument document = AnswerJson.Parse(content);
        use.Add(document.RootElement);
        return use;
    }

    private static string NameOf(Difference difference) => DifferenceClasses.NameOf(difference.Class);
}
