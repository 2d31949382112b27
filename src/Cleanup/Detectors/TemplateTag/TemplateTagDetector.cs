using System.Buffers;
using System.Collections.Immutable;
using Cleanup.Detectors.PageDebris;
using Cleanup.Recovery;
using Cleanup.Scanning;

namespace Cleanup.Detectors.TemplateTag;

/// <summary>Tags of a template that no engine replaced.</summary>
internal sealed class TemplateTagDetector : DebrisDetector
{
    public override LeakKind Kind { get; } = new("template-tag", "A tag of a template that was never filled in, such as {{ title }}.", Confidence.Certain);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('{', After: "{%|*#@_$/" + Trigger.Letters),
        new('$', After: "{"),
        new('#', After: "{"),
        new('$', Before: Trigger.Digits, After: "sd"),
        new('<', After: "?%!#/acfhjt"),
        new('@', Before: Trigger.Blank, After: "MHViefls"),
        new('[', After: "[" + Trigger.LowerCase),
        new('%', Before: "["),
        new('&', After: "l"),
        new('*', After: "|"),
        new('%', After: "%" + Trigger.LowerCase),
        new('>', Before: "?%"),
    ];

    protected override SearchValues<string> TeachingWords { get; } = SearchValues.Create(
        [
            "template", "mustache", "handlebars", "jinja", "twig", "liquid tag", "liquid filter", "angularjs", "vue.js", "vuejs", "interpolation", "placeholder",
            "variable", "merge tag", "merge field", "directive", "curly brace", "curly bracket", "double brace", "wikitext", "wikipedia", "php tag", "jsp", "markup", "--template", "f-string",
        ],
        StringComparison.OrdinalIgnoreCase);

    protected override bool TryRead(ref ScanContext scan, int trigger, out Debris debris)
    {
        if (scan.Text[trigger] == '>') return ServerCodeTail.TryRead(scan.Text, trigger, scan.Floor, out debris);
        long steps = 0;
        // Of "[% title %]" and "%1$s" the rare character is not the first.
        int start = scan.Text[trigger] == '%' && trigger > scan.Floor && scan.Text[trigger - 1] == '[' ? trigger - 1 : trigger;
        if (scan.Text[trigger] == '$' && scan.Text[trigger + 1] != '{') start = Math.Max(scan.Floor, trigger - 2);
        bool found = TemplateRun.TryRead(scan.Text, start, out debris, ref steps);
        scan.Spend(steps);
        return found && debris.Range.Start >= scan.Floor;
    }

    protected override RecoveredValue Recover(ReadOnlySpan<char> text, TextRange range) => TemplateRun.Recover(text, range);
}
