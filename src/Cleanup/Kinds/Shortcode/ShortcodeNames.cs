using Cleanup.Text;

namespace Cleanup.Kinds.Shortcode;

/// <summary>The names of WordPress's own shortcodes, and of themes, page builders and plugins that many sites use. Thread-safe.</summary>
internal static class ShortcodeNames
{
    // Nobody writes these in brackets otherwise.
    private static readonly string[] _distinctivePrefixes =
    [
        "vc_", "et_pb_", "fusion_", "su_", "av_", "tdc_", "td_block", "mk_", "cmsmasters_", "ultimate_", "fl_builder", "elementor-",
        "ninja_form", "gravityform",
        "wpforms", "contact-form", "mc4wp", "rev_slider", "layerslider", "metaslider", "masterslider", "smartslider", "tribe_",
        "woocommerce_", "wp_", "adrotate",
        "advads", "the_ad", "nggallery", "ngg_", "foogallery", "envira-", "soliloquy", "embedyt", "siteorigin_", "porto_", "ux_",
        "one_half", "one_third", "one_fourth",
        "two_third", "three_fourth", "recent_posts", "related_posts", "display-posts", "wpdatatable", "wpp_", "jetpack_", "wpvideo",
        "bsa_pro", "qsm_", "yasr_", "dropcap",
        "pullquote", "instagram-feed", "custom-twitter-feeds", "caldera_form", "formidable", "mailpoet_", "googlemaps", "sc_embed_player",
        "wpsm_", "shareaholic", "dt_",
        "ad_1", "ad_2", "insert_php", "do_widget",
    ];

    // Words of prose: [video] may be a label. With attributes, or closed, they are shortcodes.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _common = new HashSet<string>(StringComparer.Ordinal)
    {
        "caption", "gallery", "playlist", "audio", "video", "embed", "button", "row", "column", "columns", "tabs", "tab", "toggle",
        "accordion", "box", "divider",
        "spacer", "icon", "alert", "highlight", "youtube", "vimeo", "tweet", "twitter", "instagram", "facebook", "soundcloud", "spotify",
        "iframe", "googlemap", "map", "table",
        "slider", "slideshow", "slide", "portfolio", "testimonial", "newsletter", "form", "raw", "section", "container", "blockquote", "ad",
        "ads", "poll", "product",
        "products", "pdf", "download", "lightbox", "separator", "social", "share", "staff", "team", "timeline", "title", "ngg",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// How the shortcodes begin that need no attribute to be known, but those that the low line in their names gives away.
    /// </summary>
    public static IEnumerable<string> OfOneWord => [.. _distinctivePrefixes.Where(static prefix => !prefix.Contains('_')), .. _common.Set];

    // Content plugins of Joomla: {loadposition banner3}, {gallery}2018/fest{/gallery}. Words of prose count in a pair only.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _pluginWords =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "gallery", "youtube", "vimeo", "slider", "sliders", "tab", "tabs", "modal", "mp3", "flv", "audio", "video", "module", "snippet",
        "source", "attachments", "dailymotion", "soundcloud", "googlemap",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _plugins =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "loadposition", "loadmodule", "loadmoduleid", "mosimage", "mospagebreak", "mosmap", "mosloadposition", "jcomments", "rsform",
        "phocagallery", "phocadownload", "chronoforms", "jumi", "emailcloak",
        "rokbox", "jathumbnail", "vsig", "artsexylightbox", "besps", "simplepopup", "joomplu", "igallery", "sigplus", "cwcontact",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a content plugin of Joomla has the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isWord">Whether it is a word of prose too.</param>
    public static bool IsPlugin(ReadOnlySpan<char> name, out bool isWord)
    {
        isWord = _pluginWords.Contains(name);
        return isWord || _plugins.Contains(name);
    }

    public static bool IsCommon(ReadOnlySpan<char> name) => _common.Contains(name);

    public static bool IsDistinctive(ReadOnlySpan<char> name) => name.StartsWithAny(_distinctivePrefixes);
}
