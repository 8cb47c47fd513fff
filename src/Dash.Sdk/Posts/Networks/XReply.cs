namespace Dash.Sdk;

/// <content>The alternative texts of an entry are read like those of a post.</content>
public sealed partial record XReply : IAltTexts;
