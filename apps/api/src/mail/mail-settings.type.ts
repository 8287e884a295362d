import { Extensions, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { enumOf } from '../enums.ts';

export const mailSecurities = ['none', 'starttls', 'tls'] as const;
export type MailSecurity = (typeof mailSecurities)[number];

export const MailSecurityEnum = enumOf<MailSecurity>(mailSecurities);
registerEnumType(MailSecurityEnum, {
  name: 'MailSecurity',
  description: 'TLS from the first byte (usually port 465), STARTTLS (usually 587), or none, for a server next door.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'How this installation sends mail. The password is never read back.',
})
export class MailSettings {
  @Field((_type) => String)
  host!: string;

  @Field((_type) => Int)
  port!: number;

  @Field((_type) => MailSecurityEnum)
  security!: MailSecurity;

  @Field((_type) => String, { nullable: true })
  username!: string | null;

  @Field((_type) => Boolean)
  hasPassword!: boolean;

  @Field((_type) => String)
  fromName!: string;

  @Field((_type) => String)
  fromAddress!: string;

  @Field((_type) => Int)
  version!: number;
}

@InputType()
export class SaveMailSettingsInput extends CommandInputBase {
  @Field((_type) => Int, { nullable: true, description: 'Leave away to set it up for the first time.' })
  version?: number | null;

  @Field((_type) => String)
  host!: string;

  @Field((_type) => Int)
  port!: number;

  @Field((_type) => MailSecurityEnum)
  security!: MailSecurity;

  @Field((_type) => String, { nullable: true, description: 'Leave away for a server that asks for none.' })
  username?: string | null;

  @Extensions({ isSecret: true })
  @Field((_type) => String, { nullable: true, description: 'Leave away to keep the one that is stored.' })
  password?: string | null;

  @Field((_type) => String)
  fromName!: string;

  @Field((_type) => String)
  fromAddress!: string;
}

@ObjectType({ simpleResolvers: true })
export class SaveMailSettingsPayload {
  @Field((_type) => MailSettings, { nullable: true })
  mailSettings!: MailSettings | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@InputType()
export class SendTestMailInput extends CommandInputBase {
  @Field((_type) => String)
  to!: string;
}

@ObjectType({ simpleResolvers: true })
export class SendTestMailPayload {
  @Field((_type) => String, { nullable: true, description: 'The address that the mail server took it for.' })
  sentTo!: string | null;

  @Field((_type) => RefusalType, { nullable: true, description: 'What the mail server said, where it said no.' })
  refusal!: RefusalType | null;
}
