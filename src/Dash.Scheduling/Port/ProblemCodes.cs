namespace Dash.Scheduling;

/// <summary>The stable names of all problems and warnings.</summary>
public static class ProblemCodes
{
    /// <summary>No such channel.</summary>
    public const string UnknownChannel = "unknown_channel";

    /// <summary>No such network.</summary>
    public const string UnknownNetwork = "unknown_network";

    /// <summary>No such field.</summary>
    public const string UnknownField = "unknown_field";

    /// <summary>A value of the wrong type.</summary>
    public const string WrongType = "wrong_type";

    /// <summary>A value outside those allowed.</summary>
    public const string InvalidValue = "invalid_value";

    /// <summary>Media is needed and none was given.</summary>
    public const string MediaMissing = "media_missing";

    /// <summary>A media id that the account's library does not hold.</summary>
    public const string MediaUnknown = "media_unknown";

    /// <summary>More media than allowed.</summary>
    public const string MediaTooMany = "media_too_many";

    /// <summary>Images and videos together where that is not allowed.</summary>
    public const string MediaMixed = "media_mixed";

    /// <summary>An image where only video goes, or the other way round.</summary>
    public const string MediaKind = "media_kind";

    /// <summary>Warning: the kind of a media could not be read, so it was not checked.</summary>
    public const string MediaUnchecked = "media_unchecked";

    /// <summary>A text longer than allowed.</summary>
    public const string TextTooLong = "text_too_long";

    /// <summary>More hashtags, mentions or links in a text than allowed.</summary>
    public const string TextTooMany = "text_too_many";

    /// <summary>Warning: the network's own sources differ on how many hashtags or how much text it takes.</summary>
    public const string LimitDisputed = "limit_disputed";

    /// <summary>Nothing to publish: neither text nor media.</summary>
    public const string TextMissing = "text_missing";

    /// <summary>Warning: no limit is documented, so the length was not checked.</summary>
    public const string TextLimitUnknown = "text_limit_unknown";

    /// <summary>Warning: this text fits, unless somebody on the way counts it differently than assumed.</summary>
    public const string TextLengthApproximate = "text_length_approximate";

    /// <summary>A scheduled post without a time.</summary>
    public const string TimeMissing = "time_missing";

    /// <summary>A time where none is allowed.</summary>
    public const string TimeNotAllowed = "time_not_allowed";

    /// <summary>A text that is no time.</summary>
    public const string TimeUnreadable = "time_unreadable";

    /// <summary>A local time without a zone.</summary>
    public const string TimeWithoutZone = "time_without_zone";

    /// <summary>A zone that does not exist.</summary>
    public const string UnknownTimeZone = "unknown_time_zone";

    /// <summary>A time that has passed.</summary>
    public const string TimeInPast = "time_in_past";

    /// <summary>A local time that the clocks skip.</summary>
    public const string TimeInGap = "time_in_gap";

    /// <summary>A local time that happens twice.</summary>
    public const string TimeAmbiguous = "time_ambiguous";

    /// <summary>An offset that the named zone does not have at that time.</summary>
    public const string TimeOffsetConflict = "time_offset_conflict";

    /// <summary>An option that the network demands.</summary>
    public const string RequiredOption = "required_option";

    /// <summary>An option that the network, post type or mode does not take.</summary>
    public const string OptionNotSupported = "option_not_supported";

    /// <summary>Warning: the option is accepted and has no effect.</summary>
    public const string OptionIgnored = "option_ignored";

    /// <summary>A mode that the network does not offer.</summary>
    public const string ModeNotSupported = "mode_not_supported";

    /// <summary>Warning: whether the network offers the mode is not documented.</summary>
    public const string ModeUnknown = "mode_unknown";

    /// <summary>No such Pinterest board.</summary>
    public const string UnknownBoard = "unknown_board";

    /// <summary>No such post, or not one of this key's accounts.</summary>
    public const string UnknownPost = "unknown_post";

    /// <summary>The post cannot be changed any more.</summary>
    public const string NotEditable = "not_editable";

    /// <summary>An update that changes nothing.</summary>
    public const string NothingToChange = "nothing_to_change";

    /// <summary>The post was changed meanwhile.</summary>
    public const string Conflict = "conflict";

    /// <summary>An account that the key does not reach.</summary>
    public const string NotYourAccount = "not_your_account";

    /// <summary>The key is missing or wrong.</summary>
    public const string Unauthorized = "unauthorized";

    /// <summary>The system refused the request for what it contains.</summary>
    public const string ProviderRefused = "provider_refused";

    /// <summary>The request is larger than the system takes.</summary>
    public const string TooLarge = "too_large";

    /// <summary>Too many requests for now.</summary>
    public const string RateLimited = "rate_limited";

    /// <summary>The system could not be reached; nothing was sent.</summary>
    public const string ProviderUnreachable = "provider_unreachable";

    /// <summary>A write was sent and its answer never arrived.</summary>
    public const string OutcomeUnknown = "outcome_unknown";

    /// <summary>A write was sent, its answer was lost, and reading back shows that it did not happen.</summary>
    public const string NotCreated = "not_created";

    /// <summary>The item was not sent because an earlier one met a problem that holds for all.</summary>
    public const string NotAttempted = "not_attempted";

    /// <summary>Something went wrong inside the system.</summary>
    public const string ProviderError = "provider_error";

    /// <summary>A key that stands for other content already.</summary>
    public const string KeyReused = "key_reused";

    /// <summary>The same post is being sent by another request right now.</summary>
    public const string InFlight = "in_flight";

    /// <summary>The ledger cannot be read or written, so nothing may be sent; as a warning, an outcome could not be noted.</summary>
    public const string LedgerUnavailable = "ledger_unavailable";

    /// <summary>The post that an earlier request made has been deleted elsewhere.</summary>
    public const string ReplayedPostGone = "replayed_post_gone";

    /// <summary>Warning: the post that an earlier request made has been changed since.</summary>
    public const string ReplayedPostChanged = "replayed_post_changed";

    /// <summary>Warning: an earlier item of the batch is the same post.</summary>
    public const string SameAsEarlierItem = "same_as_earlier_item";

    /// <summary>No such plan, or not one of this key's.</summary>
    public const string PlanUnknown = "plan_unknown";

    /// <summary>A plan that differs from what was validated.</summary>
    public const string PlanAltered = "plan_altered";

    /// <summary>A plan whose time is over.</summary>
    public const string PlanExpired = "plan_expired";

    /// <summary>A plan that was used before.</summary>
    public const string PlanUsed = "plan_used";

    /// <summary>Warning: the channel has a post with the same text within days.</summary>
    public const string RepeatedText = "repeated_text";

    /// <summary>Warning: the channel has another post within minutes.</summary>
    public const string PostsClose = "posts_close";

    /// <summary>Warning: the channel has many posts that day.</summary>
    public const string DayFull = "day_full";

    /// <summary>Warning: the channel's posts could not be read, so the calendar was not checked.</summary>
    public const string CalendarUnread = "calendar_unread";

    /// <summary>A cursor that no listing gave, or that belongs to other filters.</summary>
    public const string InvalidCursor = "invalid_cursor";

    /// <summary>Warning: there were more posts than one call looks at.</summary>
    public const string ListingCut = "listing_cut";

    /// <summary>The scheduling system cannot do this at all.</summary>
    public const string NotSupported = "not_supported";

    /// <summary>A local file that this server may not read, or cannot.</summary>
    public const string FileRefused = "file_refused";

    /// <summary>A file that breaks a rule of the place it is meant for.</summary>
    public const string MediaUnfit = "media_unfit";

    /// <summary>The server's mode does not allow the write.</summary>
    public const string ModeForbids = "mode_forbids";

    /// <summary>A person has to approve before anything is written.</summary>
    public const string ApprovalRequired = "approval_required";

    /// <summary>The person said no; nothing was written.</summary>
    public const string ApprovalDeclined = "approval_declined";

    /// <summary>An approval that is unknown, forged, or for something else than what would be written.</summary>
    public const string ApprovalInvalid = "approval_invalid";

    /// <summary>An approval whose time is over.</summary>
    public const string ApprovalExpired = "approval_expired";

    /// <summary>An approval that was used before.</summary>
    public const string ApprovalUsed = "approval_used";

    /// <summary>A webhook delivery that its system did not send, or that was changed on the way.</summary>
    public const string WebhookForged = "webhook_forged";

    /// <summary>A webhook delivery whose time is too far from now.</summary>
    public const string WebhookStale = "webhook_stale";

    /// <summary>A webhook delivery that was taken before.</summary>
    public const string WebhookRepeated = "webhook_repeated";

    /// <summary>A webhook delivery whose body has another form than documented.</summary>
    public const string WebhookUnreadable = "webhook_unreadable";
}
